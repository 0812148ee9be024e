import { h } from '../shared/dom';
import type { EventStore } from '../shared/store';
import { userActions } from './actions';
import type { App } from './app';
import { createCalendarModule } from './calendar-module';
import { controlsOf } from './controls';
import { createForms, type Forms } from './forms';
import { watchDrag } from './grid/drag';
import { watchGrid } from './grid/grid-input';
import { createPeek } from './peek/peek';
import { followRoute, rememberDay, setDocumentTitle, showMail, showView } from './router';
import { mailModule } from './shell/mail';
import { leftRail, titleBar } from './shell/title-bar';

/** Puts the page together: frame, the module that is shown, peek and forms, and what they listen to. */
export function mount(app: App, store: EventStore): void {
  const actions = userActions(app, store);
  const forms = createForms(app, actions);
  const peek = createPeek(app, { ...actions, open: (id) => forms.openItem(id) });
  const calendar = createCalendarModule(app, () => forms.compose());
  const host = h('div', { class: 'module-host' });
  const rail = leftRail(app, (module) => {
    app.state.module = module;
    if (module === 'mail') showMail();
    app.redraw('reload');
  });
  document.body.append(
    h('div', { id: 'app', class: 'fui-FluentProvider' }, titleBar(app), h('div', { class: 'below-bar' }, rail, host)),
    h('div', { id: 'fluent-default-layer-host' }),
  );

  function draw(how?: 'reload' | 'recycle'): void {
    if (how === 'reload') peek.close();
    showModule(app, host, rail, forms, calendar.root);
    if (app.state.module === 'calendar') calendar.draw(how);
    peek.refresh();
  }

  function followAddress(): void {
    forms.follow(followRoute(app));
    draw('reload');
  }

  app.redraw = (how) => {
    if (how === 'reload') {
      app.state.pickerMonth = app.state.date;
      if (app.state.module === 'calendar' && !forms.isOpen()) showView(app);
    }
    draw(how);
  };
  store.subscribe(() => app.redraw());
  watchGrid(app, { openPeek: peek.open, quick: forms.quick });
  watchDrag(app, actions.moveTo);
  window.addEventListener('popstate', followAddress);
  window.addEventListener('resize', () => draw());
  setInterval(calendar.tick, 60_000);
  window.standIn = controlsOf(app, store, forms.closeAll);
  followAddress();
  rememberDay(app);
}

/** Mail and Calendar take turns in one document (evidence §5). */
function showModule(app: App, host: HTMLElement, rail: HTMLElement, forms: Forms, calendar: HTMLElement): void {
  if (app.state.module === 'mail') host.replaceChildren(mailModule(app, () => forms.mail(new URLSearchParams())));
  else if (calendar.parentElement !== host) host.replaceChildren(calendar);
  for (const entry of rail.querySelectorAll<HTMLElement>('[data-module]')) {
    entry.toggleAttribute('aria-current', entry.dataset.module === app.state.module);
  }
  setDocumentTitle(app);
}

import { h } from '../shared/dom';
import type { StandInConfig, StandInControls } from '../shared/stand-in';
import { EventStore } from '../shared/store';
import { userActions } from './actions';
import { type App, cachedEvents, nowOf, type State } from './app';
import { createCalendarModule } from './calendar-module';
import { controlsOf } from './controls';
import { createForms } from './forms';
import { watchDrag } from './grid/drag';
import { watchGrid } from './grid/grid-input';
import { createPeek } from './peek/peek';
import { lastView, routeOf, setDocumentTitle, showMail, showView } from './router';
import { outfit } from './seeding';
import { mailModule } from './shell/mail';
import { applyTheme } from './shell/theme';
import { leftRail, titleBar } from './shell/title-bar';
import { claimDefaultPolicy } from './trusted-types';
import { wordsFor } from './words/words-for';

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

/** Starts the page in the document that `serve.ts` wrote. */
export function start(given: StandInConfig): void {
  claimDefaultPolicy();
  const config = outfit(given);
  const words = wordsFor(config.lang);
  document.documentElement.lang = words.lang; // evidence (§7)
  document.documentElement.style.colorScheme = ''; // the theme comes with its tokens, later (§6)
  setTimeout(() => applyTheme(config.dark), Math.min(150, config.popupDelay));

  const store = new EventStore(config, localStorage);
  const app: App = {
    config,
    words,
    state: firstState(config),
    ...cachedEvents(store),
    now: () => nowOf(config),
    redraw,
  };
  const actions = userActions(app, store);
  const forms = createForms(app, actions);
  const peek = createPeek(app, { ...actions, open: (id) => forms.openItem(id) });
  const calendar = createCalendarModule(app, () => forms.compose());
  const moduleHost = h('div', { class: 'module-host' });
  const rail = leftRail(app, (module) => {
    app.state.module = module;
    if (module === 'mail') showMail();
    redraw('reload');
  });
  document.body.append(
    h(
      'div',
      { id: 'app', class: 'fui-FluentProvider' },
      titleBar(app),
      h('div', { class: 'below-bar' }, rail, moduleHost),
    ),
    h('div', { id: 'fluent-default-layer-host' }),
  );

  function redraw(how?: 'reload' | 'recycle'): void {
    const bare = /^\/calendar(\/\d+)?\/?$/.test(location.pathname);
    const writes = how === 'reload' && app.state.module === 'calendar' && !forms.isOpen();
    if (writes) showView(app, bare ? 'replace' : 'push');
    draw(how);
  }

  function draw(how?: 'reload' | 'recycle'): void {
    if (how === 'reload') {
      peek.close();
      app.state.pickerMonth = app.state.date;
    }
    const mail = app.state.module === 'mail';
    if (mail) moduleHost.replaceChildren(mailModule(app, () => forms.mail(new URLSearchParams())));
    else if (calendar.root.parentElement !== moduleHost) moduleHost.replaceChildren(calendar.root);
    for (const entry of rail.children) {
      entry.toggleAttribute('aria-current', (entry as HTMLElement).dataset.module === app.state.module);
    }
    setDocumentTitle(app);
    if (!mail) calendar.draw(how);
    peek.refresh();
  }

  store.subscribe(() => redraw());
  watchGrid(app, { openPeek: peek.open, quick: forms.quick });
  watchDrag(app, actions.moveTo);
  window.addEventListener('popstate', () => followAddress());
  setInterval(calendar.tick, 60_000);
  window.addEventListener('resize', () => draw());
  window.standIn = controlsOf(app, store, () => forms.closeAll());

  function followAddress(): void {
    const route = routeOf(new URL(location.href));
    app.state.module = route.to === 'mail' || route.to === 'mail-compose' ? 'mail' : 'calendar';
    if (route.to === 'view') {
      const remembered = history.state as Partial<State> | null;
      app.state.view = route.view ?? lastView();
      app.state.date = route.date ?? remembered?.date ?? app.state.date;
    }
    // Evidence (§5): a bare address leads to the last view.
    if (route.to === 'view' && route.view === null) showView(app, 'replace');
    forms.follow(route);
    draw('reload');
  }
  followAddress();
  // So that Back finds the day again: after paging no address names one.
  history.replaceState({ view: app.state.view, date: app.state.date }, '');
}

function firstState(config: StandInConfig): State {
  const date = config.now.slice(0, 10);
  const slot = { start: `${date}T12:00`, end: `${date}T12:30` };
  return {
    module: 'calendar',
    view: 'week',
    date,
    slot,
    showDeclined: true,
    hiddenCalendars: new Set(),
    pickerMonth: date,
  };
}

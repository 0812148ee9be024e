import { h } from '../shared/dom';
import { type App, labelContext, shownEvents } from './app';
import { keepFocus, whenChanged } from './dom';
import { createDays } from './grid/days';
import { createMonth } from './grid/month';
import { type Surface, today } from './grid/surface';
import { clockOf } from './label/event-label';
import { drawLeftPane } from './shell/left-pane';
import { drawRibbon } from './shell/ribbon';
import { countToday, drawToolbar } from './shell/toolbar';
import { format } from './time/formatting';

export interface CalendarModule {
  root: HTMLElement;
  draw(how?: 'reload' | 'recycle'): void;
  /** The page's clock walked on: nothing else may change, or focus and open cards would suffer. */
  tick(): void;
}

/** Everything under `[data-app-section=CalendarModule]` (evidence §1.2); gone from the document while Mail is shown (§5). */
export function createCalendarModule(app: App, compose: () => void): CalendarModule {
  const ribbon = h('div', { id: 'RibbonRoot' }); // evidence (§1.2)
  const pane = h('div', { id: 'leftPaneContainer' }); // evidence (§6)
  const toolbar = h('div', { 'data-app-section': 'CalendarSurfaceNavigationToolbar', class: 'toolbar' }); // evidence (§1.2)
  const surfaceHost = h('div', { class: 'surface-host' });
  const moduleSurface = h(
    'div',
    { 'data-app-section': 'CalendarModuleSurface', class: 'module-surface' },
    toolbar,
    surfaceHost,
  ); // evidence (§1.2)
  const main = h('div', { role: 'main', id: 'MainModule' }, moduleSurface); // evidence (§6)
  const root = h(
    'div',
    { 'data-app-section': 'CalendarModule', class: 'calendar-module' },
    ribbon,
    h('div', { class: 'below-ribbon' }, pane, main),
  );
  let surface: Surface | null = null;
  let loading: number[] = [];

  function tellTime(): void {
    const time = `${format(app.words.lang, app.now(), { weekday: 'short' })} ${clockOf(app.now(), labelContext(app))}`;
    main.setAttribute('aria-label', app.words.shell.currentTime(time)); // evidence (§2): `calendar view, current time: Tue 9:38 AM`
  }

  function chrome(): void {
    tellTime();
    const { view, date, pickerMonth, showDeclined, hiddenCalendars, category } = app.state;
    const shown = { view, date, today: today(app) };
    const part = (node: HTMLElement, key: object, drawPart: () => void) =>
      whenChanged(node, { ...shown, ...key }, () => keepFocus(node, drawPart));
    part(ribbon, { showDeclined, category }, () => drawRibbon(ribbon, app, compose));
    part(pane, { pickerMonth, hidden: [...hiddenCalendars] }, () => drawLeftPane(pane, app));
    part(toolbar, { count: countToday(app) }, () => drawToolbar(toolbar, app));
  }

  function surfaceFor(): Surface {
    if (surface?.view === app.state.view) return surface;
    surface?.root.remove();
    surface = app.state.view === 'month' ? createMonth(app) : createDays(app.state.view, app);
    surfaceHost.append(surface.root);
    surface.mounted();
    return surface;
  }

  /**
   * Dates change at once, tiles come in two batches, and `aria-busy` holds until the last (evidence, low §1.2; the batches
   * are a guess: a page that is half there must not count as complete).
   */
  function load(current: Surface): void {
    for (const timer of loading) clearTimeout(timer);
    const events = () => shownEvents(app);
    const wait = Math.min(app.config.popupDelay, 400) / 2;
    const progress = h('div', { role: 'progressbar', 'aria-label': app.words.shell.loading, class: 'progress' });
    current.root.setAttribute('aria-busy', 'true');
    current.root.querySelector('[role="progressbar"]')?.remove();
    current.root.prepend(progress);
    current.drawTiles([], false);
    const half = () =>
      current.drawTiles(
        events().filter((_, i) => i % 2 === 0),
        false,
      );
    const whole = () => {
      loading = [];
      current.drawTiles(events(), false);
      progress.remove();
      current.root.removeAttribute('aria-busy');
    };
    loading = [window.setTimeout(half, wait), window.setTimeout(whole, wait * 2)];
  }

  function draw(how?: 'reload' | 'recycle'): void {
    chrome();
    const changesView = surface?.view !== app.state.view;
    const current = surfaceFor();
    current.drawFrame();
    if (how === 'reload' || changesView) load(current);
    else if (loading.length === 0) current.drawTiles(shownEvents(app), how === 'recycle');
  }
  const tick = () => {
    tellTime();
    surface?.tick();
  };
  return { root, draw, tick };
}

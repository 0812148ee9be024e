import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { addDays, addMonths, startOfWeek } from '../shared/wall-time';
import { type Editor, openEditor, removeEditor } from './editor/editor';
import type { Frame } from './frame/frame';
import type { PageContext } from './page-context';
import { BODY_KEYS, parseRoute, pathOf, type Route } from './routes';
import { drawAgenda, drawSearch } from './views/list-views';
import { drawMonth } from './views/month-view';
import type { DrawnView } from './views/view';
import { drawColumns } from './views/week-view';
import { fullDate, longDate, monthAndYear } from './words/dates';

/** Milliseconds that the old view stays in the document beside the new one. */
const SLIDE = 220;
/** Body attributes follow the address by so much (evidence that they are late; the figure is a guess). */
const BODY_DELAY = 60;
/** A new grid stands empty for so long before its chips come (evidence that chips are late; the figure is a guess). */
const CHIP_DELAY = 90;

/** Which view stands, how the address follows it, and how one view gives way to the next. */
export class Navigation {
  readonly #context: PageContext;
  readonly #frame: Frame;
  #route: Route;
  #view: DrawnView | null = null;
  #editor: Editor | null = null;
  #chipTimer = 0;

  constructor(context: PageContext, frame: Frame) {
    this.#context = context;
    this.#frame = frame;
    this.#route = parseRoute(new URL(location.href), context.config.now.slice(0, 10));
  }

  get route(): Route {
    return this.#route;
  }

  /** The first drawing. `/calendar/r/…` becomes `/calendar/u/0/r/…` (evidence; there by a redirect). */
  begin(): void {
    const bare = /\/r\/?$/.test(location.pathname);
    const path = pathOf(this.#route, this.#context.account);
    if (!bare && !location.pathname.startsWith('/calendar/u/')) history.replaceState(null, '', path);
    if (location.pathname === '/') history.replaceState(null, '', `/calendar/u/${this.#context.account}/r`);
    window.addEventListener('popstate', () => {
      this.#show(parseRoute(new URL(location.href), this.#context.config.now.slice(0, 10)));
    });
    this.#show(this.#route);
  }

  go(change: Partial<Route>): void {
    const keepsQuery = change.query !== undefined;
    const route = {
      ...this.#route,
      eventKey: null,
      ...change,
      query: keepsQuery ? change.query! : new URLSearchParams(),
    };
    if (!change.view && ['search', 'eventedit', 'other'].includes(route.view)) route.view = 'week';
    history.pushState(null, '', pathOf(route, this.#context.account));
    this.#show(route);
  }

  step(direction: -1 | 0 | 1): void {
    const { view, date } = this.#route;
    const days = view === 'day' ? 1 : view === 'customday' ? 4 : view === 'agenda' ? 28 : 7;
    const today = this.#context.config.now.slice(0, 10);
    const nextMonth = addMonths(`${date.slice(0, 7)}-01`, direction);
    const next = view === 'month' ? nextMonth : addDays(date, direction * days);
    this.go({ date: direction === 0 ? today : next });
  }

  /** Redraws what stands, into the nodes that stand. */
  refresh(): void {
    this.#view?.fillChips();
  }

  /** Every chip's node is given to another event, as when the page re-uses its nodes (evidence). */
  recycle(): void {
    for (const layer of this.#frame.stage.querySelectorAll('.chip-layer')) {
      if (layer.firstElementChild) layer.append(layer.firstElementChild);
    }
    this.refresh();
  }

  #show(route: Route): void {
    this.#context.closePopup();
    const slides = this.#view !== null && this.#route.view === route.view;
    this.#route = route;
    this.#tellBody(route);
    removeEditor(this.#editor);
    this.#editor = null;
    if (route.view === 'eventedit') this.#editor = openEditor(this.#context, route);
    else this.#draw(route, slides);
  }

  #tellBody({ view }: Route): void {
    const [key, family] = BODY_KEYS[view];
    window.setTimeout(() => {
      document.body.setAttribute('data-viewkey', key);
      document.body.setAttribute('data-viewfamily', family);
    }, BODY_DELAY);
  }

  #draw(route: Route, slides: boolean): void {
    const view = viewOf(route, this.#context);
    const { stage } = this.#frame;
    const old = this.#view?.element;
    this.#view = view;
    for (const offscreen of [...stage.children]) if (offscreen !== old) offscreen.remove();
    stage.append(view.element);
    clearTimeout(this.#chipTimer);
    const fillChips = () => view.fillChips();
    if (old) this.#chipTimer = window.setTimeout(fillChips, Math.min(CHIP_DELAY, this.#context.config.popupDelay));
    else fillChips();
    if (old && slides) slideOut(old, view.element);
    else old?.remove();
    this.#frame.show(view.period, view.heading, view.periodType);
    document.title = titleOf(route, view, this.#context);
    scrollToMorning(view.element);
  }
}

function viewOf({ view, date, query }: Route, context: PageContext): DrawnView {
  if (view === 'day') return drawColumns(date, 1, context);
  if (view === 'customday') return drawColumns(date, 4, context);
  if (view === 'month') return drawMonth(date, context);
  if (view === 'agenda') return drawAgenda(date, context);
  if (view === 'search') return drawSearch(query.get('q') ?? '', context);
  return drawColumns(startOfWeek(date, context.words.firstDay), 7, context);
}

/**
 * Both weeks are in the document while one slides out (evidence). Afterwards a part of the old one may stay, out of
 * sight (evidence that chips may stay; that they are hidden this way is a guess).
 */
function slideOut(old: HTMLElement, next: HTMLElement): void {
  old.classList.add('leaving');
  next.classList.add('arriving');
  window.setTimeout(() => {
    next.classList.remove('arriving');
    old.setAttribute('aria-hidden', 'true');
    old.classList.replace('leaving', 'offscreen');
    const columns = old.querySelectorAll('[data-column-index], .month-row');
    for (const column of [...columns].slice(2)) column.remove();
  }, SLIDE);
}

/** Evidence in English: `Org - Calendar - Week of September 20, 2026`. */
function titleOf(route: Route, view: DrawnView, { config, words }: PageContext): string {
  const today = route.date === config.now.slice(0, 10) ? `, ${words.page.today.toLowerCase()}` : '';
  const names: Partial<Record<Route['view'], string>> = {
    day: `${fullDate(route.date, words)}${today}`,
    week: words.page.weekOf(longDate(weekStart(route.date, words.firstDay), words)),
    month: monthAndYear(route.date, words),
  };
  return `Fernhill - ${words.page.calendar} - ${names[route.view] ?? view.heading}`;
}

function weekStart(date: CalendarDate, firstDay: number): CalendarDate {
  return startOfWeek(date, firstDay);
}

function scrollToMorning(view: HTMLElement): void {
  const scroll = view.querySelector('.week-scroll');
  if (scroll) scroll.scrollTop = 48 * 7.4;
}

import type { App, State, View } from './app';

/** Where an address leads (facts §5, §9). */
export type Route =
  | { to: 'view'; view: View | null; date: string | null }
  | { to: 'item'; id: string }
  | { to: 'compose'; query: URLSearchParams }
  | { to: 'mail' }
  | { to: 'mail-compose'; query: URLSearchParams };

const VIEWS = new Set(['day', 'workweek', 'week', 'month']);
const LAST_VIEW = 'outlook-last-view';

/** `/calendar/0/…` carries an account index (evidence §5). */
function routeOf(url: URL): Route {
  const query = new URLSearchParams(url.search.replaceAll('+', '%2B')); // evidence (§9): `+` stays a plus
  const [module, ...rest] = url.pathname.split('/').filter(Boolean);
  const path = /^\d+$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  if (module === 'mail') return path.join('/') === 'deeplink/compose' ? { to: 'mail-compose', query } : { to: 'mail' };
  if (path.join('/').match(/^(deeplink|action)\/compose$/)) return { to: 'compose', query };
  if (path[0] === 'item' && path[1]) return { to: 'item', id: decodeURIComponent(path[1]) };
  if (path[0] === 'deeplink' && path[1] === 'read' && path[2]) return { to: 'item', id: decodeURIComponent(path[2]) };
  const view = path[0] === 'view' && VIEWS.has(path[1] ?? '') ? (path[1] as View) : null;
  return { to: 'view', view, date: dateIn(path.slice(2)) };
}

/** `/2026/10/2`: slashes, no padding (evidence, low §5); padded numbers are taken too. */
function dateIn([year, month, day]: string[]): string | null {
  if (!/^\d{4}$/.test(year ?? '') || !/^\d{1,2}$/.test(month ?? '') || !/^\d{1,2}$/.test(day ?? '')) return null;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

/** Keeps the account index of the first address. */
function base(): string {
  return /^\/(calendar|mail)\/\d+(\/|$)/.exec(location.pathname) || location.hostname === 'outlook.live.com'
    ? '/calendar/0'
    : '/calendar';
}

function lastView(): View {
  const stored = localStorage.getItem(LAST_VIEW) ?? '';
  return VIEWS.has(stored) ? (stored as View) : 'week';
}

/** After paging inside the page the path need not name the date (evidence §5): here it never does. */
export function showView(app: App): void {
  const { view, date } = app.state;
  localStorage.setItem(LAST_VIEW, view);
  const state = { view, date };
  const path = `${base()}/view/${view}`;
  const bare = /^\/calendar(\/\d+)?\/?$/.test(location.pathname);
  const same = location.pathname === path && (history.state as Partial<State> | null)?.date === date;
  if (bare || same) history.replaceState(state, '', path);
  else history.pushState(state, '', path);
}

/** So that Back finds the day again, though after paging no address names it. */
export function rememberDay(app: App): void {
  history.replaceState({ view: app.state.view, date: app.state.date }, '');
}

/** Takes over what the address says; a bare one leads to the last view (evidence §5). */
export function followRoute(app: App): Route {
  const { state } = app;
  const route = routeOf(new URL(location.href));
  state.module = route.to === 'mail' || route.to === 'mail-compose' ? 'mail' : 'calendar';
  if (route.to !== 'view') return route;
  const remembered = history.state as Partial<State> | null;
  state.view = route.view ?? lastView();
  state.date = route.date ?? remembered?.date ?? state.date;
  state.pickerMonth = state.date;
  if (route.view === null) showView(app);
  return route;
}

/** Evidence (§4.2): the form's address comes by `pushState` in the same document. */
export function showItem(app: App, id: string): void {
  const { view, date } = app.state;
  history.pushState({ view, date }, '', `${base()}/item/${encodeURIComponent(id)}`);
}

export function showMail(): void {
  history.pushState({}, '', '/mail/');
}

/** Evidence (§5): `Calendar - <account> - Outlook`. */
export function setDocumentTitle(app: App): void {
  const name = app.state.module === 'mail' ? app.words.shell.mail : app.words.shell.calendar;
  document.title = `${name} - ${app.config.user.email} - Outlook`;
}

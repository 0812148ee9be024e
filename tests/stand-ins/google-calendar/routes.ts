import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { StandInConfig } from '../shared/stand-in';

export type View = 'day' | 'week' | 'month' | 'agenda' | 'customday' | 'search' | 'eventedit' | 'other';

export interface Route {
  view: View;
  date: CalendarDate;
  /** `data-eventid` in the editor's path; null for a new event. */
  eventKey: string | null;
  /** Query of the address: search words, deep links. */
  query: URLSearchParams;
}

const VIEWS: readonly string[] = ['day', 'week', 'month', 'agenda', 'customday', 'search', 'eventedit'];

/** Evidence: `/calendar/u/N/r/<view>/Y/M/D` without leading zeros; a bare `/r` has neither view nor date. */
export function parseRoute(url: URL, today: CalendarDate): Route {
  const query = url.searchParams;
  if (/^\/calendar\/(render|event)$/.test(url.pathname) || query.get('action') === 'TEMPLATE') {
    return { view: 'eventedit', date: today, eventKey: null, query };
  }
  const [, word = 'week', rest = ''] = /\/r\/?([a-z]*)\/?(.*)$/.exec(url.pathname) ?? [];
  const view = word === '' ? 'week' : VIEWS.includes(word) ? (word as View) : 'other';
  const [, year, month, day] = /^(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(rest) ?? [];
  const two = (text = '1') => text.padStart(2, '0');
  const date = year ? `${year}-${two(month)}-${two(day)}` : today;
  return { view, date, eventKey: view === 'eventedit' && rest ? rest.replace(/^.*\//, '') : null, query };
}

/** The N of `/u/N/`, unless `authuser` names an account by address or number (evidence). */
export function accountOf(url: URL, { user, accounts = [] }: StandInConfig): number {
  const wanted = url.searchParams.get('authuser');
  const addresses = [user, ...accounts.map((account) => account.user)].map(({ email }) => email);
  if (wanted) return Math.max(0, /^\d+$/.test(wanted) ? Number(wanted) : addresses.indexOf(wanted));
  return Number(/^\/calendar\/(?:u|b)\/(\d+)/.exec(url.pathname)?.[1] ?? 0);
}

export function pathOf({ view, date, eventKey, query }: Route, account: number): string {
  const base = `/calendar/u/${account}/r`;
  const [year, month, day] = date.split('-').map(Number);
  if (view === 'eventedit') return `${base}/eventedit${eventKey ? `/${eventKey}` : ''}${search(query)}`;
  if (view === 'search') return `${base}/search${search(query)}`;
  return `${base}/${view}/${year}/${month}/${day}`;
}

function search(query: URLSearchParams): string {
  return query.size > 0 ? `?${query}` : '';
}

/** Evidence for DAY, WEEK, MONTH, CUSTOM_DAYS, EVENTEDIT and the families EVENT and EVENT_EDIT; the rest is a guess. */
export const BODY_KEYS: Record<View, readonly [viewKey: string, viewFamily: string]> = {
  day: ['DAY', 'EVENT'],
  week: ['WEEK', 'EVENT'],
  month: ['MONTH', 'EVENT'],
  customday: ['CUSTOM_DAYS', 'EVENT'],
  agenda: ['AGENDA', 'SCHEDULE'],
  search: ['SEARCH', 'SEARCH'],
  eventedit: ['EVENTEDIT', 'EVENT_EDIT'],
  other: ['SETTINGS', 'SETTINGS'],
};

import type { PageView } from '@/utils/domain/calendar/page-report';
import { one, SELECTORS } from './selectors';

/**
 * Which view is open. Three witnesses, newest first: the body's attributes (they follow the address after a moment),
 * the address, the grid itself. Agenda has been seen as SCHEDULE and AGENDA.
 */
const BY_KEY: Record<string, PageView> = {
  DAY: 'day',
  WEEK: 'week',
  CUSTOM_DAYS: 'week',
  CUSTOM_WEEKS: 'month',
  MONTH: 'month',
  AGENDA: 'schedule',
  EVENTEDIT: 'editor',
  EVENT_EDIT: 'editor',
  SCHEDULE: 'schedule',
  SEARCH: 'search',
  YEAR: 'other',
  SETTINGS: 'other',
  TRASH: 'other',
};

const BY_PATH: [RegExp, PageView][] = [
  [/\/r\/eventedit\b/, 'editor'],
  [/\/r\/search\b/, 'search'],
  [/\/r\/(agenda|schedule)\b/, 'schedule'],
  [/\/r\/(month|customweek)\b/, 'month'],
  [/\/r\/(week|customday)\b/, 'week'],
  [/\/r\/(custom\/\d)/, 'week'],
  [/\/r\/day\b/, 'day'],
  [/\/r\/(year|settings|trash|tasks)\b/, 'other'],
];

export function readView(document: Document, url: URL): PageView {
  const path = BY_PATH.find(([pattern]) => pattern.test(url.pathname))?.[1];
  const family = BY_KEY[document.body?.getAttribute('data-viewfamily') ?? ''];
  const key = BY_KEY[document.body?.getAttribute('data-viewkey') ?? ''];
  // The family of a grid view is EVENT, which says nothing; a special family beats a key left over from before.
  return path ?? family ?? key ?? fromGrid(document);
}

function fromGrid(document: Document): PageView {
  const period = BY_KEY[(one(document, 'main')?.getAttribute('data-period-type') ?? '').toUpperCase()];
  if (period) return period;
  if (one(document, 'monthGrid')) return 'month';
  const columns = document.querySelectorAll(SELECTORS.column).length;
  return columns === 1 ? 'day' : columns > 1 ? 'week' : 'other';
}

/** Year, month and day of addresses such as `/r/week/2026/11/22`. */
export function dateInAddress(url: URL): [year: number, month: number, day: number] | null {
  const match = /\/r\/[a-z]+(?:\/\d{1,2}\/[dw])?\/(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(url.pathname);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

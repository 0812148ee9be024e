/**
 * Google Calendar on the web, as public captures of 2018 to October 2026 show it. The page has no stable class names
 * and 73 languages; what lasts are its data attributes, roles, ids of the popup and the order of words in a chip's
 * hidden text. See selectors.ts for the evidence of each.
 */
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { type CalendarAdapter, drain, type ReadSteps } from '../adapter';
import { isDarkColour, isPaintedDark } from '../dark';
import { scrubStructure } from '../scrub';
import { chipAround, chipCandidates, isCurrentChip } from './chip-elements';
import { union } from './chip-times';
import { pageContext } from './page-context';
import { readAccount, readTimeZone } from './read-account';
import { readChip } from './read-chip';
import { readEditor } from './read-editor';
import { readPopup } from './read-popup';
import { readRange } from './read-range';
import { one, SELECTORS } from './selectors';
import { openPopup, popupSettled } from './settle-popup';

const CHIPS_A_STEP = 10;

/** Addresses of the same site that show something else: embedded calendars, Gmail's side panel, settings. */
const ELSEWHERE = /^\/calendar\/(?:u\/[^/]+\/|b\/[^/]+\/)?(?:embed|companion|event|r\/(?:settings|trash|tasks))\b/;

function isCalendar(document: Document): boolean {
  if (ELSEWHERE.test(document.location?.pathname ?? '')) return false;
  if (['SETTINGS', 'TRASH'].includes(document.body?.dataset.viewfamily ?? '')) return false;
  const signs = [
    SELECTORS.chip,
    SELECTORS.column,
    SELECTORS.monthGrid,
    SELECTORS.datekey,
    SELECTORS.popup,
    SELECTORS.editor,
  ];
  const list = signs.join(', ');
  return document.body?.matches('[data-viewkey], [data-viewfamily]') === true || document.querySelector(list) !== null;
}

function isDark(document: Document): boolean {
  const colour = one(document, 'themeColour')?.getAttribute('content');
  return isDarkColour(colour) ?? isPaintedDark(one(document, 'main') ?? document.body) ?? false;
}

function* readSteps(document: Document, url: URL): ReadSteps<PageReport> {
  const context = pageContext(document, url);
  yield;
  const events = new Map<string, CalendarEvent>();
  let unread = 0;
  for (const [index, chip] of chipCandidates(document).entries()) {
    if (index % CHIPS_A_STEP === CHIPS_A_STEP - 1) yield;
    if (!isCurrentChip(chip, context)) continue;
    const event = readChip(chip, context);
    if (event) events.set(event.id, merged(events.get(event.id), event));
    else unread += 1;
  }
  yield;
  return {
    site: 'google',
    url: url.href,
    lang: document.documentElement?.lang || '',
    view: context.view,
    timeZone: readTimeZone(document),
    account: readAccount(document),
    range: readRange(context, unread),
    events: [...events.values()],
    unread,
    dark: isDark(document),
  };
}

/** An event over several days or rows has a chip in each. */
function merged(known: CalendarEvent | undefined, event: CalendarEvent): CalendarEvent {
  if (!known?.start || !event.start) return known ?? event;
  const when = union({ ...known, start: known.start }, { ...event, start: event.start });
  return { ...known, start: when.start, end: when.end, allDay: when.allDay };
}

function eventAt(target: EventTarget | null, document: Document, url: URL): CalendarEvent | null {
  const node = target as Node | null;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  const chip = element && chipAround(element);
  return chip ? readChip(chip, pageContext(document, url)) : null;
}

export const googleAdapter: CalendarAdapter = {
  site: 'google',
  isCalendar,
  readSteps,
  readPage: (document, url) => drain(readSteps(document, url)),
  eventAt,
  readOpenEvent: (document, url) => readPopup(document, url) ?? readEditor(document, url),
  isOpenEventSettled: popupSettled,
  openEventBox: (document) => openPopup(document)?.getBoundingClientRect() ?? null,
  observedAttributes: [
    'data-eventid',
    'data-datekey',
    'data-start-date-key',
    'data-viewkey',
    'data-viewfamily',
    'data-email',
    'aria-label',
    'aria-busy',
    'style',
  ],
  scrubbedStructure: (document) => scrubStructure(document, (id) => /^(x[A-Z]|rAECCd|yDmH0d|drawer|tab[A-Z])/.test(id)),
};

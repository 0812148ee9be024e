/**
 * Google Calendar on the web, as public captures of 2018 to October 2026 show it. The page has no stable class names
 * and 73 languages; what lasts are its data attributes, roles, ids of the popup and the order of words in a chip's
 * hidden text. See selectors.ts for the evidence of each.
 */
import type { GoogleChip, GoogleReading } from '@/utils/domain/calendar/page-reading';
import type { PageReader, ReadSteps } from '../adapter';
import { isDarkColour, isPaintedDark } from '../dark';
import { chipCandidates } from './chip-elements';
import { collectCurrentChip } from './collect-chip';
import { pageContext } from './page-context';
import { readAccount, readTimeZone } from './read-account';
import { readCalendars } from './read-calendars';
import { readRange } from './read-range';
import { one, SELECTORS } from './selectors';

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

function* readSteps(document: Document, url: URL): ReadSteps<GoogleReading> {
  const context = pageContext(document, url);
  yield;
  const chips: GoogleChip[] = [];
  for (const [index, element] of chipCandidates(document).entries()) {
    if (index % CHIPS_A_STEP === CHIPS_A_STEP - 1) yield;
    const chip = collectCurrentChip(element, context);
    if (chip) chips.push(chip);
  }
  yield;
  return {
    site: 'google',
    url: url.href,
    lang: document.documentElement?.lang || '',
    view: context.view,
    timeZone: readTimeZone(document),
    account: readAccount(document),
    range: readRange(context),
    ...readCalendars(document),
    dark: isDark(document),
    hourHeight: context.hourHeight,
    namesCalendars: context.namesCalendars,
    chips,
  };
}

export const googleReader: PageReader = {
  site: 'google',
  isCalendar,
  readSteps,
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
};

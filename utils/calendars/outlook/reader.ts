import type { OutlookReading, OutlookTile } from '@/utils/domain/calendar/page-reading';
import type { PageReader, ReadSteps } from '../adapter';
import { isDarkColour, isPaintedDark } from '../dark';
import { readAccount } from './account';
import { collectTile } from './collect-tile';
import { eventTiles } from './event-tiles';
import { readCalendars } from './read-calendars';
import { readGrid } from './read-grid';
import { readRange, readView } from './read-range';
import { SELECTORS } from './selectors';
import { zoneSigns } from './zone-signs';

/**
 * Outlook on the web (outlook.office.com, outlook.office365.com, outlook.live.com, outlook.cloud.microsoft), as
 * facts/outlook.md of 2026-11 describes it. Teams shows the same calendar in a frame: frames are left alone.
 */

/** So many are read before the page gets its turn. */
const TILES_A_STEP = 10;

function isCalendar(document: Document): boolean {
  const { defaultView } = document;
  if (defaultView && defaultView.top !== defaultView) return false;
  return document.querySelector(`${SELECTORS.module}, ${SELECTORS.surface}, ${SELECTORS.tile}`) !== null;
}

function* readSteps(document: Document, url: URL): ReadSteps<OutlookReading> {
  const grid = readGrid(document);
  yield;
  const chips: OutlookTile[] = [];
  for (const [index, tile] of eventTiles(document).entries()) {
    chips.push(collectTile(tile, grid));
    if (index % TILES_A_STEP === TILES_A_STEP - 1) yield;
  }
  yield;
  const view = readView(document, url, grid);
  const range = view === 'editor' ? null : readRange(document, grid);
  yield;
  return {
    site: 'outlook',
    url: url.href,
    lang: document.documentElement?.lang ?? '',
    view,
    account: readAccount(document),
    range,
    ...readCalendars(document),
    dark: isDark(document),
    zone: zoneSigns(document, grid, Date.now(), ownZone()),
    chips,
  };
}

const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

function isDark(document: Document): boolean {
  const view = document.defaultView;
  const root = document.querySelector(SELECTORS.fluentRoot) ?? document.documentElement;
  const token = view && root ? view.getComputedStyle(root).getPropertyValue('--colorNeutralBackground1') : '';
  return isDarkColour(token) ?? isPaintedDark(document.querySelector(SELECTORS.module) ?? document.body) ?? false;
}

export const outlookReader: PageReader = {
  site: 'outlook',
  isCalendar,
  readSteps,
  observedAttributes: ['aria-label', 'title', 'data-calitemid', 'data-column-date', 'aria-busy', 'id', 'lang'],
};

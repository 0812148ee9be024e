import type { CalendarEvent, EventState, Response } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { type CalendarAdapter, drain, type ReadSteps } from '../adapter';
import { isDarkColour, isPaintedDark } from '../dark';
import { scrubStructure } from '../scrub';
import { languageTag } from '../text';
import { readAccount } from './account';
import { monthNames } from './month-names';
import { parseLabel } from './parse-label';
import { clockRanges } from './parse-times';
import { findForm, itemIdOf, readForm, readFormPeople } from './read-form';
import { type Grid, readGrid } from './read-grid';
import { findOpenPeek, isPeekSettled, type OpenPeek, readPeekPeople } from './read-peek';
import type { People } from './read-people';
import { readRange, readView } from './read-range';
import { mergeTiles, type ReadTile, readTile } from './read-tile';
import { SELECTORS } from './selectors';
import { readTimeZone } from './time-zone';

/**
 * Outlook on the web (outlook.office.com, outlook.office365.com, outlook.live.com, outlook.cloud.microsoft), as
 * facts/outlook.md of 2026-11 describes it. Teams shows the same calendar in a frame: frames are left alone.
 */

/** So many are read before the page gets its turn. */
const TILES_A_STEP = 10;

/** The tile that was picked last, to choose between two occurrences that the card can't tell apart. */
const picked = new WeakMap<Document, string>();

function isCalendar(document: Document): boolean {
  const { defaultView } = document;
  if (defaultView && defaultView.top !== defaultView) return false;
  return document.querySelector(`${SELECTORS.module}, ${SELECTORS.surface}, ${SELECTORS.tile}`) !== null;
}

function* readSteps(document: Document, url: URL): ReadSteps<PageReport> {
  const lang = languageTag(document.documentElement?.lang);
  const grid = readGrid(document);
  yield* warmUp(lang);
  const tiles = eventTiles(document);
  yield;
  const events = new Map<string, ReadTile>();
  const unread = new Set<Element>();
  for (const [index, tile] of tiles.entries()) {
    const reading = readTile(tile, grid, lang);
    if (reading === 'unreadable' || (reading !== 'look-alike' && reading.event.start === null)) unread.add(tile);
    else if (reading !== 'look-alike') {
      const known = events.get(reading.event.id);
      events.set(reading.event.id, known ? mergeTiles(known, reading) : reading);
    }
    if (index % TILES_A_STEP === TILES_A_STEP - 1) yield;
  }
  yield;
  const left = new Set([...unread].map(idOf).filter((id) => id === '' || !events.has(id)));
  const view = readView(document, url, grid);
  const range = view === 'editor' ? null : readRange(document, grid, left.size);
  yield;
  const timeZone = readTimeZone(document, lang, Date.now(), ownZone());
  yield;
  return {
    site: 'outlook',
    url: url.href,
    lang: document.documentElement?.lang ?? '',
    view,
    timeZone,
    account: readAccount(document),
    range,
    events: [...events.values()].map(({ event }) => event),
    unread: left.size,
    dark: isDark(document),
  };
}

/** The first look at a language's words, months and clock costs some milliseconds: a step for each. */
function* warmUp(lang: string): ReadSteps<void> {
  clockRanges('10:00 - 11:00', lang);
  yield;
  monthNames(lang);
  yield;
  parseLabel('A, 10:00 - 11:00, 2026-11-22, B', null, lang);
  yield;
}

const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;
const idOf = (tile: Element) => tile.getAttribute('data-calitemid') ?? '';

/** Every tile of the grid; one inside another of the same event is the same drawing. */
function eventTiles(document: Document): Element[] {
  return [...document.querySelectorAll(SELECTORS.tile)].filter(
    (tile) => !tile.parentElement?.closest(SELECTORS.tile) && !tile.closest(`${SELECTORS.peek}, ${SELECTORS.form}`),
  );
}

function isDark(document: Document): boolean {
  const view = document.defaultView;
  const root = document.querySelector(SELECTORS.fluentRoot) ?? document.documentElement;
  const token = view && root ? view.getComputedStyle(root).getPropertyValue('--colorNeutralBackground1') : '';
  return isDarkColour(token) ?? isPaintedDark(document.querySelector(SELECTORS.module) ?? document.body) ?? false;
}

function eventAt(target: EventTarget | null, document: Document): CalendarEvent | null {
  const element =
    target && 'closest' in target ? (target as Element) : ((target as Node | null)?.parentElement ?? null);
  const tile = element?.closest(SELECTORS.tile);
  if (!tile) return null;
  const reading = readTile(tile, readGrid(document), languageTag(document.documentElement?.lang));
  if (typeof reading === 'string') return null;
  picked.set(document, reading.event.id);
  return reading.event;
}

function openPeek(document: Document, grid: Grid = readGrid(document)): OpenPeek | null {
  return findOpenPeek(document, grid, languageTag(document.documentElement?.lang), picked.get(document) ?? null);
}

function readOpenEvent(document: Document, url: URL): CalendarEvent | null {
  const grid = readGrid(document);
  const form = findForm(document);
  const id = itemIdOf(url);
  if (form && id) return readOpenForm(document, form, id, grid);
  const peek = openPeek(document, grid);
  if (!peek) return null;
  const event = withPeople(peek.tile.event, readPeekPeople(document, peek));
  return peek.root.querySelector(SELECTORS.recurring) ? { ...event, recurring: true } : event;
}

/** The tile behind the form knows more than the form; the form knows the people. */
function readOpenForm(document: Document, form: Element, id: string, grid: Grid): CalendarEvent | null {
  const lang = languageTag(document.documentElement?.lang);
  const tile = eventTiles(document).find((candidate) => idOf(candidate) === id);
  const reading = tile ? readTile(tile, grid, lang) : 'unreadable';
  if (typeof reading !== 'string' && reading.private) return reading.event;
  const event = typeof reading === 'string' ? readForm(form, id, lang) : reading.event;
  return event ? withPeople(event, readFormPeople(document, form, event.location)) : null;
}

/** The card's own words about the user's answer are surer than the tile's show-as word. */
function withPeople(event: CalendarEvent, people: People): CalendarEvent {
  const { attendees, attendeeCount, own } = people;
  const state = own && event.state !== 'cancelled' ? (STATE_OF[own] ?? event.state) : event.state;
  return { ...event, state, attendees, attendeeCount, organizer: event.organizer ?? people.organizer };
}

const STATE_OF: Partial<Record<Response, EventState>> = {
  accepted: 'confirmed',
  declined: 'declined',
  tentative: 'tentative',
  needsAction: 'needsAction',
};

function isOpenEventSettled(document: Document): boolean {
  const form = findForm(document);
  if (form) return form.querySelector(SELECTORS.loading) === null;
  const peek = openPeek(document);
  return peek !== null && isPeekSettled(peek);
}

export const outlookAdapter: CalendarAdapter = {
  site: 'outlook',
  isCalendar,
  readPage: (document, url) => drain(readSteps(document, url)),
  readSteps,
  eventAt,
  readOpenEvent,
  isOpenEventSettled,
  openEventBox: (document) => openPeek(document)?.root.getBoundingClientRect() ?? null,
  observedAttributes: ['aria-label', 'title', 'data-calitemid', 'data-column-date', 'aria-busy', 'id', 'lang'],
  scrubbedStructure: (document) => scrubStructure(document, () => false),
};

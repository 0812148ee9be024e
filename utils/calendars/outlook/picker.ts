import type { CalendarEvent, EventState, Response } from '@/utils/domain/calendar/calendar-event';
import { readTile } from '@/utils/readings/outlook/read-tile';
import { timeZoneOf } from '@/utils/readings/outlook/time-zone';
import { languageTag } from '@/utils/readings/text';
import type { EventPicker } from '../adapter';
import { scrubStructure } from '../scrub';
import { collectTile } from './collect-tile';
import { eventTiles } from './event-tiles';
import { findForm, itemIdOf, readForm, readFormPeople } from './read-form';
import { type Grid, readGrid } from './read-grid';
import { findOpenPeek, isPeekSettled, type OpenPeek, readPeekPeople } from './read-peek';
import type { People } from './read-people';
import { SELECTORS } from './selectors';

/** The tile that was picked last, to choose between two occurrences that the card can't tell apart. */
const picked = new WeakMap<Document, string>();

function eventAt(target: EventTarget | null, document: Document): CalendarEvent | null {
  const element =
    target && 'closest' in target ? (target as Element) : ((target as Node | null)?.parentElement ?? null);
  const tile = element?.closest(SELECTORS.tile);
  if (!tile) return null;
  const reading = readTile(collectTile(tile, readGrid(document)), languageTag(document.documentElement?.lang));
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
  const tile = eventTiles(document).find((candidate) => candidate.getAttribute('data-calitemid') === id);
  const reading = tile ? readTile(collectTile(tile, grid), lang) : 'unreadable';
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

export const outlookPicker: EventPicker = {
  site: 'outlook',
  eventAt,
  readOpenEvent,
  isOpenEventSettled,
  openEventBox: (document) => openPeek(document)?.root.getBoundingClientRect() ?? null,
  timeZone: (reading) => (reading.site === 'outlook' ? timeZoneOf(reading.zone, languageTag(reading.lang)) : null),
  scrubbedStructure: (document) => scrubStructure(document, () => false),
};

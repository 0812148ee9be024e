import { clockTimes } from '@/utils/readings/outlook/parse-times';
import { plain } from '@/utils/readings/outlook/plain';
import { type ReadTile, readTile } from '@/utils/readings/outlook/read-tile';
import { readSelf } from './account';
import { collectTile } from './collect-tile';
import type { Grid } from './read-grid';
import { concludePeople, type People, readPeople } from './read-people';
import { SELECTORS } from './selectors';

const NUMERIC_DATE = /(\d{1,4})\s?[./\-年]\s?(\d{1,2})\s?[./\-月]\s?(\d{1,4})/;

/** The open card and the tile that it belongs to. */
export interface OpenPeek {
  root: Element;
  tile: ReadTile;
  /** Empty while the card fills itself. */
  time: string;
}

/**
 * Finds the tile of the open card: its text holds the tile's subject, and its times and date don't contradict. One card is
 * used for all events and filled late, so nothing is taken over from the click itself but a preference (`picked`, an id).
 */
export function findOpenPeek(document: Document, grid: Grid, lang: string, picked: string | null): OpenPeek | null {
  const root = [...document.querySelectorAll(SELECTORS.peek)].at(-1);
  if (!root) return null;
  const text = plain(root.textContent);
  const time = timeText(root);
  let best: ReadTile | null = null;
  let bestScore = 0;
  for (const element of document.querySelectorAll(SELECTORS.tile)) {
    if (root.contains(element) || !mayBelong(element, text)) continue;
    const tile = readTile(collectTile(element, grid), lang);
    if (typeof tile === 'string') continue;
    const score = likeness(tile, root, text, time, lang) + (tile.event.id === picked ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [tile, score];
  }
  return best ? { root, tile: best, time } : null;
}

/** Cheap look before a tile is read: the first line of its title stands in the card. */
function mayBelong(tile: Element, text: string): boolean {
  const title = (tile.querySelector('[title]') ?? tile).getAttribute('title');
  return !title || text.includes(plain(title.split('\n')[0]));
}

/** 0: not this one. An exact subject, the times and the date each add to it. */
function likeness(tile: ReadTile, root: Element, text: string, time: string, lang: string): number {
  const { event } = tile;
  const subject = plain(event.title);
  if (!text.includes(subject)) return 0;
  const exact = leaves(root).some((leaf) => leaf === subject);
  if (time === '') return exact ? 2 : 0;
  const clock = clockTimes(time, lang);
  const minutes = event.allDay || !event.start ? null : minutesOf(event.start);
  if (minutes !== null ? clock.length > 0 && !clock.includes(minutes) : clock.length > 0 && event.allDay) return 0;
  const day = event.start ? fitsDate(time, event.start) : null;
  if (day === false) return 0;
  return 2 + (exact ? 4 : 0) + (day ? 4 : 0);
}

const minutesOf = (wall: string): number => Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));

/** The card's date is numeric in the region's order: all three numbers must be there, whatever their order. */
function fitsDate(time: string, start: string): boolean | null {
  const numeric = NUMERIC_DATE.exec(time);
  if (!numeric) return null;
  const printed = numeric.slice(1).map((part) => (part.length === 2 && Number(part) > 31 ? 2000 : 0) + Number(part));
  const wanted = start.slice(0, 10).split('-').map(Number);
  return (
    wanted.slice(1).every((part) => printed.includes(part)) &&
    printed.some((part) => part % 100 === (wanted[0] ?? 0) % 100)
  );
}

function leaves(root: Element): string[] {
  return [...root.querySelectorAll('*')].filter((e) => e.childElementCount === 0).map((e) => plain(e.textContent));
}

/** `Thu 9/17/2026 4:00 PM - 4:30 PM`: by its English label, else the first short text with a numeric date. */
function timeText(root: Element): string {
  const labelled = root.querySelector(SELECTORS.peekTime);
  if (labelled) return plain(labelled.textContent);
  const isTime = (leaf: string) => leaf.length < 90 && NUMERIC_DATE.test(leaf);
  return leaves(root).find(isTime) ?? '';
}

/** Nothing is read of a private event's people. */
export function readPeekPeople(document: Document, { root, tile }: OpenPeek): People {
  if (tile.private) return { attendees: null, attendeeCount: null, organizer: null, own: null };
  return concludePeople(readPeople(root), readSelf(document), tile.event.location);
}

/** The card has its time, nothing in it loads, and people are there where the tile names an organizer. */
export function isPeekSettled({ root, tile, time }: OpenPeek): boolean {
  if (time === '' || root.querySelector(SELECTORS.loading)) return false;
  if (tile.private || tile.event.organizer === null) return true;
  const shown = readPeople(root);
  return shown.people.length > 0 || shown.counted !== null;
}

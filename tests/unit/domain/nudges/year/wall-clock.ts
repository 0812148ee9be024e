import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';

/**
 * Days and hours as people read them off the wall, by the browser's own formatter and not by the code under test. A wall
 * time is written as the instant at which UTC shows it.
 */

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that a zone is ahead of UTC; looked up once a quarter of an hour. */
function offset(zone: string, at: number): number {
  const quarter = Math.floor(at / (15 * MINUTE_MS));
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  let known = ofZone.get(quarter);
  if (known === undefined) {
    const instant = quarter * 15 * MINUTE_MS;
    known = Date.parse(`${formatOf(zone).format(instant).replace(' ', 'T')}Z`) - instant;
    ofZone.set(quarter, known);
  }
  return known;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known =
    formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, known);
  return known;
}

export function wallAt(zone: string, at: number): number {
  return at + offset(zone, at);
}

/** The instant at which the wall shows this; none of ours lies in the hour that the clocks skip. */
export function instantAt(zone: string, wall: number): number {
  const guess = wall - offset(zone, wall);
  return wall - offset(zone, guess);
}

export const dayOf = (wall: number) => Math.floor(wall / DAY_MS) * DAY_MS;
export const minuteOf = (wall: number) => Math.floor((wall - dayOf(wall)) / MINUTE_MS);
/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (wall: number) => new Date(wall).getUTCDay();
const NONE: ReadonlySet<number> = new Set();
/** `off`: days without work, each by its midnight. */
export const isWorkday = (wall: number, off = NONE) => weekdayOf(wall) % 6 !== 0 && !off.has(dayOf(wall));

/** The first day after this one that is worked on. */
export function nextWorkday(wall: number, off = NONE): number {
  let day = dayOf(wall) + DAY_MS;
  while (!isWorkday(day, off)) day += DAY_MS;
  return day;
}

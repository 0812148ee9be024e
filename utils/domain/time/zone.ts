import { tzOffset } from '@date-fns/tz';
import type { CalendarDate, Instant, WallTime } from '../calendar/calendar-event';
import { DAY_MS, MINUTE_MS } from './lengths';

/** True for an IANA zone this browser knows. */
export function isZone(zone: string | null | undefined): zone is string {
  if (!zone) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const QUARTER_MS = 15 * MINUTE_MS;
const MOST_KEPT = 20_000;
const offsets = new Map<string, Map<number, number>>();

/**
 * Milliseconds that a zone is ahead of UTC; NaN for a zone nobody knows. Clocks change on quarters of an hour, and asking
 * the browser takes longer than all else that is done with a time: a worker that plans asks for the same days again and
 * again.
 */
function offsetAt(zone: string, instant: Instant): number {
  const quarter = Math.floor(instant / QUARTER_MS);
  let known = offsets.get(zone);
  if (!known || known.size >= MOST_KEPT) {
    known = new Map();
    offsets.set(zone, known);
  }
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = tzOffset(zone, new Date(instant)) * MINUTE_MS;
    known.set(quarter, offset);
  }
  return offset;
}

/**
 * The instant of a wall time in a zone. A time that the clocks skip counts with the offset before the gap
 * (RFC 5545); one that comes twice is the first. Null when the text is no wall time.
 */
export function wallToInstant(wall: WallTime, zone: string): Instant | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(wall);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  const before = offsetAt(zone, utc - DAY_MS);
  const after = offsetAt(zone, utc + DAY_MS);
  if (Number.isNaN(before) || Number.isNaN(after)) return null;
  const fits = [before, after].find((offset) => offsetAt(zone, utc - offset) === offset);
  return utc - (fits ?? before);
}

/** Wall time of an instant in a zone; in UTC for a zone nobody knows. */
export function instantToWall(instant: Instant, zone: string): WallTime {
  return new Date(instant + (offsetAt(zone, instant) || 0)).toISOString().slice(0, 16);
}

/** Day of an instant in a zone. */
export function instantToDate(instant: Instant, zone: string): CalendarDate {
  return instantToWall(instant, zone).slice(0, 10);
}

/** The day `days` after another. */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function calendarDaysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

import { TZDate, tzOffset } from '@date-fns/tz';
import type { CalendarDate, Instant, WallTime } from '../calendar/calendar-event';

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

/**
 * The instant of a wall time in a zone. A time that the clocks skip counts with the offset before the gap
 * (RFC 5545); one that comes twice is the first. Null when the text is no wall time.
 */
export function wallToInstant(wall: WallTime, zone: string): Instant | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(wall);
  if (!match) return null;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  const utc = Date.UTC(year, month - 1, day, hour, minute);
  const before = tzOffset(zone, new Date(utc - 86_400_000)) * 60_000;
  const after = tzOffset(zone, new Date(utc + 86_400_000)) * 60_000;
  if (Number.isNaN(before) || Number.isNaN(after)) return null;
  const fits = [before, after].find((offset) => tzOffset(zone, new Date(utc - offset)) * 60_000 === offset);
  return utc - (fits ?? before);
}

/** Wall time of an instant in a zone. */
export function instantToWall(instant: Instant, zone: string): WallTime {
  const date = new TZDate(instant, zone);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Day of an instant in a zone. */
export function instantToDate(instant: Instant, zone: string): CalendarDate {
  return instantToWall(instant, zone).slice(0, 10);
}

/** The day `days` after another. */
export function addCalendarDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function calendarDaysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

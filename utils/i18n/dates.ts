import { wordsLocale } from './words-locale';

/**
 * Dates and times in words. Calendar dates (`YYYY-MM-DD`) and wall times (`YYYY-MM-DDTHH:mm`) have no zone: they are
 * formatted as if in UTC, so that nothing shifts them. Instants are milliseconds, shown in the given or own zone.
 */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = wordsLocale() + JSON.stringify(options);
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(wordsLocale(), options);
    formats.set(key, found);
  }
  return found;
}

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };
const TIME: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };

function asUtc(wall: string): number {
  return Date.parse(wall.length === 10 ? `${wall}T00:00:00Z` : `${wall.slice(0, 16)}:00Z`);
}

/** "Thu, Nov 26"; with the year when it isn't the one of `today`. */
export function dayOfDate(date: string, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return format({ ...DAY, ...year, timeZone: 'UTC' }).format(asUtc(date));
}

/** "Thu, Dec 24 – Fri, Jan 1": both ends included; with the year when it isn't the one of `today`. */
export function dayRange(from: string, to: string, today: string): string {
  const year = to.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return format({ ...DAY, ...year, timeZone: 'UTC' }).formatRange(asUtc(from), asUtc(to));
}

/** "November 2026" of a date. */
export function monthOfDate(date: string): string {
  return format({ month: 'long', year: 'numeric', timeZone: 'UTC' }).format(asUtc(date));
}

/** "Thu, Nov 26, 10:00 – 10:30 AM" of two wall times. */
export function wallRange(start: string, end: string | null): string {
  const formatter = format({ ...DAY, ...TIME, timeZone: 'UTC' });
  return end ? formatter.formatRange(asUtc(start), asUtc(end)) : formatter.format(asUtc(start));
}

/** "10:00 – 10:30 AM" of two instants, in the given or own zone. */
export function timeRange(start: number, end: number | null, timeZone?: string): string {
  const formatter = format({ ...TIME, timeZone });
  return end ? formatter.formatRange(start, end) : formatter.format(start);
}

/** "Thu, Nov 26" of an instant. */
export function dayOfInstant(instant: number, now: number, timeZone?: string): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear();
  return format({ ...DAY, ...(sameYear ? {} : { year: 'numeric' }), timeZone }).format(instant);
}

/** "Thu, Nov 26, 10:00 AM" of an instant. */
export function dayAndTime(instant: number, timeZone?: string): string {
  return format({ ...DAY, ...TIME, timeZone }).format(instant);
}

/** "Europe/Berlin" as people say it: "Central European Standard Time". */
export function zoneName(timeZone: string): string {
  try {
    const parts = format({ timeZone, timeZoneName: 'long' }).formatToParts(Date.now());
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
  } catch {
    return timeZone;
  }
}

/** Days from now in the largest unit that still tells something: "tomorrow", "in 5 days", "3 weeks ago". */
export function relativeDays(days: number): string {
  const size = Math.abs(days);
  const words = new Intl.RelativeTimeFormat(wordsLocale(), { numeric: 'auto' });
  if (size < 14) return words.format(days, 'day');
  if (size < 60) return words.format(Math.round(days / 7), 'week');
  if (size < 700) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** "Thu, Nov 26, 10:00 – 10:30 AM" of two instants. */
export function dayAndTimeRange(start: number, end: number | null, timeZone?: string): string {
  const formatter = format({ ...DAY, ...TIME, timeZone });
  return end ? formatter.formatRange(start, end) : formatter.format(start);
}

/** "November 23 – 29, 2026" of two dates. */
export function dateRange(from: string, to: string): string {
  return format({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).formatRange(
    asUtc(from),
    asUtc(to),
  );
}

/** "Last week", "In 3 weeks": a heading, so it begins with a capital. */
export function weeksAway(weeks: number): string {
  const words = new Intl.RelativeTimeFormat(wordsLocale(), { numeric: 'auto' }).format(weeks, 'week');
  return words.charAt(0).toLocaleUpperCase(wordsLocale()) + words.slice(1);
}

/** "Nov" of a date, "Nov 2026" with its year: along an axis. */
export function monthName(date: string, withYear: boolean): string {
  return format({ month: 'short', ...(withYear ? { year: 'numeric' } : {}), timeZone: 'UTC' }).format(asUtc(date));
}

/** "Nov 26" of a date, or its month, "Nov 26" for 2026: for where there is little room. */
export function shortDate(date: string, ofMonth: boolean): string {
  const parts: Intl.DateTimeFormatOptions = ofMonth
    ? { month: 'short', year: '2-digit' }
    : { day: 'numeric', month: 'short' };
  return format({ ...parts, timeZone: 'UTC' }).format(asUtc(date));
}

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { addCalendarDays, calendarDaysBetween, wallToInstant } from '../time/zone';

/** From the first moment of a span to the first one after it. */
export interface Range {
  from: Instant;
  to: Instant;
}

/** The days that somebody chose, the last one included. */
export interface DayRange {
  first: CalendarDate;
  last: CalendarDate;
}

/** Days as instants of a zone. A last day before the first one is no day at all: the range is empty. */
export function rangeOf({ first, last }: DayRange, zone: string): Range {
  const from = wallToInstant(`${first}T00:00`, zone) ?? 0;
  const to = wallToInstant(`${addCalendarDays(last, 1)}T00:00`, zone) ?? from;
  return { from, to: Math.max(from, to) };
}

/** As many days right before, to compare with. */
export function rangeBefore({ first, last }: DayRange): DayRange {
  const days = Math.max(0, calendarDaysBetween(first, last)) + 1;
  return { first: addCalendarDays(first, -days), last: addCalendarDays(first, -1) };
}

export function isIn(at: Instant, { from, to }: Range): boolean {
  return at >= from && at < to;
}

/** What has already happened of a range: nothing is counted that is still to come. */
export function upTo({ from, to }: Range, now: Instant): Range {
  return { from, to: Math.max(from, Math.min(to, now)) };
}

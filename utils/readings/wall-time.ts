import type { CalendarDate, WallTime } from '@/utils/domain/calendar/calendar-event';
import { DAY_MS } from '@/utils/domain/time/lengths';

/** Small date sums of the adapters. They stay free of date libraries: what goes into calendar pages is counted in kilobytes. */

const two = (n: number): string => String(n).padStart(2, '0');

/** Null for a day that doesn't exist, such as 31 June. `month` is 1 to 12. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2200;
  return real ? `${year}-${two(month)}-${two(day)}` : null;
}

/** The day `days` later. */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** A wall time from a date and minutes since its midnight; 1440 and more belong to the days after. */
export function wallTime(date: CalendarDate, minutes: number): WallTime {
  const day = plusDays(date, Math.floor(minutes / 1440));
  const rest = ((minutes % 1440) + 1440) % 1440;
  return `${day}T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
}

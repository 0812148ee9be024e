import type { CalendarDate, WallTime } from '@/utils/domain/calendar/calendar-event';
import { MINUTE_MS } from '@/utils/domain/time/lengths';

/** Arithmetic on wall times (`YYYY-MM-DDTHH:mm`) and dates (`YYYY-MM-DD`), as a calendar grid counts: a day has 24 hours. */

function parse(wall: WallTime | CalendarDate): number {
  return Date.parse(wall.length === 10 ? `${wall}T00:00Z` : `${wall.slice(0, 16)}Z`);
}

function format(stamp: number): WallTime {
  return new Date(stamp).toISOString().slice(0, 16);
}

export function addMinutes(wall: WallTime, minutes: number): WallTime {
  return format(parse(wall) + minutes * MINUTE_MS);
}

export function minutesBetween(from: WallTime | CalendarDate, to: WallTime | CalendarDate): number {
  return Math.round((parse(to) - parse(from)) / MINUTE_MS);
}

export function dateOf(wall: WallTime | CalendarDate): CalendarDate {
  return wall.slice(0, 10);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return format(parse(date) + days * 1440 * MINUTE_MS).slice(0, 10);
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round(minutesBetween(dateOf(from), dateOf(to)) / 1440);
}

/** Moves a wall time or a date by whole minutes; a date only by whole days. */
export function shift<T extends WallTime | CalendarDate>(time: T, minutes: number): string {
  return time.length === 10 ? addDays(time, Math.round(minutes / 1440)) : addMinutes(time, minutes);
}

/** 0 is Sunday. */
export function weekdayOf(date: WallTime | CalendarDate): number {
  return new Date(parse(dateOf(date))).getUTCDay();
}

/** First day of the week that holds `date`; `firstDay` 0 is Sunday, 1 Monday. */
export function startOfWeek(date: CalendarDate, firstDay = 0): CalendarDate {
  return addDays(dateOf(date), -((weekdayOf(date) - firstDay + 7) % 7));
}

export function startOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}

export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Minutes since midnight. */
export function minuteOfDay(wall: WallTime): number {
  return Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
}

/** The day after the last day that an event touches. */
export function lastDayExclusive(event: { start: string; end: string; allDay: boolean }): CalendarDate {
  if (event.allDay) return event.end;
  const endsAtMidnight = event.end.slice(11) === '00:00' && event.end > event.start;
  return endsAtMidnight ? dateOf(event.end) : addDays(dateOf(event.end), 1);
}

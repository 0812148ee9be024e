import type { CalendarDate } from '../calendar/calendar-event';
import { addCalendarDays, calendarDaysBetween } from '../time/zone';
import type { DayRange } from './range';

/** Up to so many days a chart steps by weeks, beyond by months: more than thirty bars can't be told apart. */
const WEEKLY_UP_TO = 190;
/** A chart of a lifetime needs no more. */
const MOST_STEPS = 120;

/**
 * A range cut at the beginnings of weeks or months, in order; the first and the last may be shorter. `firstDay`: 0 for
 * Sunday to 6 for Saturday, as people begin their week.
 */
export function stepsOf({ first, last }: DayRange, firstDay: number): DayRange[] {
  const weekly = calendarDaysBetween(first, last) < WEEKLY_UP_TO;
  const steps: DayRange[] = [];
  for (let from = first; from <= last && steps.length < MOST_STEPS; ) {
    const next = weekly ? nextWeek(from, firstDay) : nextMonth(from);
    const end = addCalendarDays(next, -1);
    steps.push({ first: from, last: end < last ? end : last });
    from = next;
  }
  return steps;
}

function nextWeek(date: CalendarDate, firstDay: number): CalendarDate {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addCalendarDays(date, 7 - ((weekday - firstDay + 7) % 7));
}

function nextMonth(date: CalendarDate): CalendarDate {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

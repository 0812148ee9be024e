import type { CalendarDate } from '../calendar/calendar-event';
import type { Milestone } from '../views/growth-view';

/**
 * A milestone's new date. A later day than the one it had is putting it off, and is counted; a first day, an earlier one
 * or none is planning.
 */
export function withDue(
  { due: was, movedTimes }: Pick<Milestone, 'due' | 'movedTimes'>,
  due: CalendarDate | null,
): Pick<Milestone, 'due' | 'movedTimes'> {
  const later = was !== null && due !== null && due > was;
  return { due, movedTimes: later ? movedTimes + 1 : movedTimes };
}

/** The same day so many months on; the last day of a month that is shorter. */
export function monthsOn(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

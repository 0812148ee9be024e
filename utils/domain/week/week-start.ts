import type { CalendarDate } from '../calendar/calendar-event';
import { addCalendarDays } from '../time/zone';

/** The first day of the week that holds a date. `first`: the weekday that begins it, 0 Sunday to 6 Saturday. */
export function weekStart(date: CalendarDate, first: number): CalendarDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addCalendarDays(date, -((day - first + 7) % 7));
}

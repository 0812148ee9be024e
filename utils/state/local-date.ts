import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';

/** `YYYY-MM-DD` of an instant where the person is. */
export function localDate(instant: number): CalendarDate {
  const date = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';

/** `data-datekey`: years since 1970, month and day in one number (evidence; 2026-09-15 is 28975). */
export function dateKey(date: CalendarDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

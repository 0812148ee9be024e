import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import { calendarDate } from '../wall-time';

/**
 * Google packs the day of a column into one number: `(year - 1970) << 9 | month << 5 | day`, months from 1.
 * Seen unchanged from 2019 to October 2026 (25123 is 3 January 2019, 28975 is 15 September 2026).
 */
export function parseDatekey(key: string | null | undefined): CalendarDate | null {
  if (!key || !/^-?\d+$/.test(key)) return null;
  const packed = Number(key);
  return calendarDate((packed >> 9) + 1970, (packed >> 5) & 15, packed & 31);
}

export function toDatekey(date: CalendarDate): number {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return ((year - 1970) << 9) | (month << 5) | day;
}

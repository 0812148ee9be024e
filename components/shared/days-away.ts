import { calendarDaysBetween } from '@/utils/domain/time/zone';
import { relativeDays } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';

/** How far the day of an instant is from today: "yesterday", "in 5 days". */
export function daysAway(instant: number, today: string): string {
  return relativeDays(calendarDaysBetween(today, localDate(instant)));
}

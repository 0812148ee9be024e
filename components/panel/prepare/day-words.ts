import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import { dayOfDate, dayOfInstant } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';

/** The day of a meeting: "Thu, Nov 12". Empty without one. */
export function dayWords({ start, date }: { start: Instant | null; date: CalendarDate | null }, now: Instant): string {
  if (start !== null) return dayOfInstant(start, now);
  return date === null ? '' : dayOfDate(date, localDate(now));
}

import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { addCalendarDays, instantToDate, wallToInstant } from '@/utils/domain/time/zone';
import type { Unit } from '@/utils/store/unit';
import { byTime } from './pair-history';

/** The first instant of a day where the user is. */
export function dayStart(date: CalendarDate, zone: string): number {
  return wallToInstant(`${date}T00:00`, zone) ?? 0;
}

/** Meetings of `count` days from a date on, by day of the user's zone; each day has its list, by time. */
export async function meetingsOnDays(
  unit: Unit,
  from: CalendarDate,
  count: number,
  zone: string,
): Promise<Map<CalendarDate, MeetingRow[]>> {
  const days = Array.from({ length: count }, (_, i) => addCalendarDays(from, i));
  const end = addCalendarDays(from, count);
  // A day without a time is kept at midnight UTC, which may lie outside of the days here.
  const lower = Math.min(dayStart(from, zone), Date.parse(`${from}T00:00:00Z`));
  const upper = Math.max(dayStart(end, zone), Date.parse(`${end}T00:00:00Z`));
  const found = await unit.where('meeting', 'start', IDBKeyRange.bound(lower, upper, false, true));
  const byDay = Map.groupBy(found, (one) => (one.start === null ? one.date! : instantToDate(one.start, zone)));
  return new Map(days.map((day) => [day, (byDay.get(day) ?? []).sort(wholeDaysFirst)]));
}

function wholeDaysFirst(a: MeetingRow, b: MeetingRow): number {
  return Number(a.start !== null) - Number(b.start !== null) || byTime(a, b);
}

import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';

const DAY = 86_400_000;

/**
 * Days between the one-on-ones of a pair, read from the calendar: the median gap of the meetings that are not called
 * off, two meetings of one day counting as one. Null below three meetings: two tell nothing.
 */
export function rhythmDays(meetings: readonly Pick<MeetingRow, 'start' | 'state'>[]): number | null {
  const days = [
    ...new Set(
      meetings
        .filter((meeting) => meeting.start !== null && meeting.state !== 'cancelled' && meeting.state !== 'declined')
        .map((meeting) => Math.floor((meeting.start as Instant) / DAY)),
    ),
  ].sort((a, b) => a - b);
  if (days.length < 3) return null;
  const gaps = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)]!;
}

import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { DAY_MS } from '../time/lengths';

/** How far back the rhythm is read: people change it. */
const WINDOW_MS = 182 * DAY_MS;

/**
 * Days between the one-on-ones of a pair, read from the calendar: the median gap of the meetings of the last half year
 * and of those to come, two meetings of one day counting as one. One that was called off was planned all the same. Null below three meetings:
 * two tell nothing.
 */
export function readRhythm(meetings: readonly Pick<MeetingRow, 'start' | 'state'>[], now: Instant): number | null {
  const planned = meetings
    .filter((meeting): meeting is Planned => meeting.start !== null && meeting.start > now - WINDOW_MS)
    .sort((a, b) => a.start - b.start);
  const days = [...new Set(withoutEnd(planned).map(({ start }) => Math.floor(start / DAY_MS)))];
  if (days.length < 3) return null;
  const gaps = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)]!;
}

type Planned = Pick<MeetingRow, 'state'> & { start: Instant };

/** Where a series was ended all that came after is called off: only the first of these was still meant. */
function withoutEnd(planned: readonly Planned[]): Planned[] {
  const last = planned.findLastIndex(({ state }) => state !== 'cancelled' && state !== 'declined');
  return planned.slice(0, last + 2);
}

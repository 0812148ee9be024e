import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { DAY_MS } from './gap';

/** How far back the rhythm is read: people change it. */
const WINDOW_MS = 182 * DAY_MS;

/**
 * Days between the one-on-ones of a pair, read from the calendar: the median gap of the meetings of the last half year
 * and of those to come that are not called off, two meetings of one day counting as one. Null below three meetings:
 * two tell nothing.
 */
export function readRhythm(meetings: readonly Pick<MeetingRow, 'start' | 'state'>[], now: Instant): number | null {
  const standing = meetings.flatMap(({ start, state }) =>
    start === null || start <= now - WINDOW_MS || state === 'cancelled' || state === 'declined' ? [] : [start],
  );
  const days = [...new Set(standing.map((start) => Math.floor(start / DAY_MS)))].sort((a, b) => a - b);
  if (days.length < 3) return null;
  const gaps = days
    .slice(1)
    .map((day, i) => day - days[i]!)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)]!;
}

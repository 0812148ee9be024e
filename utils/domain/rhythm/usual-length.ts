import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { MINUTE_MS } from '../time/lengths';

/** A quarter of two-weekly talks: what is usual now, and not what was years ago. */
const LATELY = 6;

/** Minutes that the last one-on-ones took in the calendar: their median; null: no length is known. `meetings`: by time. */
export function usualLength(
  meetings: readonly Pick<MeetingRow, 'start' | 'end' | 'state'>[],
  now: Instant,
): number | null {
  const held = meetings.flatMap(({ start, end, state }) =>
    state === 'held' && start !== null && end !== null && end > start && end <= now ? (end - start) / MINUTE_MS : [],
  );
  const lately = held.slice(-LATELY).sort((a, b) => a - b);
  const median = lately[Math.floor(lately.length / 2)];
  return median === undefined ? null : Math.round(median);
}

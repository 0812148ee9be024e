import type { Instant } from '../calendar/calendar-event';
import { HOUR_MS, MINUTE_MS } from '../time/lengths';
import type { CountedMeeting, Relationship } from './relationship';
import type { Tally } from './tally';

type Counted = Relationship['wrapUps'][number];

/** The panel stops counting by itself so long after the end: what lies later was counted by a clock that is wrong. */
const LONGEST_OVERRUN = HOUR_MS;
/** Keys that counted less than this part of the plan were let go of before the end, and tell nothing of it. */
const ENOUGH = 0.5;

/**
 * Length against planned, of one held meeting. Planned: the length that was set for the person, else the calendar's.
 * Taken: from the start to the last talk that the keys counted; where they counted too little, the calendar's length,
 * but only against a length that was set. The calendar's word against itself would say nothing, and counts nothing.
 */
export function countLength(
  tally: Tally,
  { start, end }: CountedMeeting,
  counted: Counted | undefined,
  plannedMinutes: number | null,
): void {
  if (start === null || end === null || end <= start) return;
  const booked = end - start;
  const planned = plannedMinutes === null ? booked : plannedMinutes * MINUTE_MS;
  const taken = talkedFor(start, end, planned, counted) ?? (plannedMinutes === null ? null : booked);
  if (taken === null || planned <= 0) return;
  tally.lengthKept.part += Math.round(taken / MINUTE_MS);
  tally.lengthKept.of += Math.round(planned / MINUTE_MS);
}

/** Milliseconds from the start to the last counted talk; null where the keys tell nothing that can be trusted. */
function talkedFor(start: Instant, end: Instant, planned: number, counted: Counted | undefined): number | null {
  const until = counted?.talkedUntil ?? null;
  if (!counted || until === null || until <= start || until > end + LONGEST_OVERRUN) return null;
  return (counted.secondsMe + counted.secondsThem) * 1_000 >= planned * ENOUGH ? until - start : null;
}

import type { Instant } from '../calendar/calendar-event';
import { CHECK_EVERY, type CheckRound, heldBetween } from './effectiveness';

/** "Not now" is heard for so many held one-on-ones. */
const AGAIN_AFTER = 2;

/** What the answer on whether to ask stands on. */
export interface CheckFacts {
  /** When one-on-ones were held. */
  held: readonly Instant[];
  rounds: readonly CheckRound[];
  /** When "not now" was last said; null: never. */
  laterAt: Instant | null;
  /** "Never for this person". */
  never: boolean;
  inCrisis: boolean;
  /** They were put away: nothing is asked about them. */
  away: boolean;
}

/** How many one-on-ones were held since the last check began. */
export interface CheckDue {
  held: number;
}

/**
 * Whether to offer the five questions: after eight held one-on-ones, never in a crisis, and not where it was put off or
 * away. Answers that a wrong clock dated ahead are no reason to ask nothing: they count as not given.
 */
export function effectivenessDue(
  { held, rounds, laterAt, never, inCrisis, away }: CheckFacts,
  now: Instant,
): CheckDue | null {
  if (never || inCrisis || away) return null;
  const last = rounds.findLast(({ at }) => at <= now)?.at ?? Number.NEGATIVE_INFINITY;
  const since = heldBetween(held, last, now);
  if (since < CHECK_EVERY) return null;
  if (laterAt !== null && laterAt <= now && heldBetween(held, laterAt, now) < AGAIN_AFTER) return null;
  return { held: since };
}

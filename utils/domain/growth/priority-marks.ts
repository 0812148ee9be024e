import type { GrowthView, Priority } from '../views/growth-view';
import type { Spoken } from './last-spoken';

/** After so many held one-on-ones without a word of it a priority is marked (facts/one-on-ones.md, row 46). */
export const UNSPOKEN_MEETINGS = 3;

/** One-on-ones that were held since a priority was written down without a word of it, or since the last word. */
export function missedIn(
  { since }: Pick<Priority, 'since'>,
  spoken: Spoken | null,
  { meetings }: Pick<GrowthView, 'meetings'>,
): number {
  return meetings.filter(({ state, at, on }) => state === 'held' && at > since && (spoken === null || on > spoken.on))
    .length;
}

import type { Id } from '../rows/row';
import type { WrapUpRow } from '../rows/wrap-up';

/** A rating at or below this is low. */
const LOW = 2;

/** What the owner thought of one meeting of a person. */
export type Rated = Pick<WrapUpRow, 'meetingId' | 'rating' | 'better' | 'betterClosedAt'>;

/** Two low ones in a row, this meeting's among them: worth the question what would help. `rated`: by time, this last. */
export function asksForBetter(rated: readonly Pick<Rated, 'rating'>[]): boolean {
  const last = rated.at(-1)?.rating ?? null;
  const before = rated.slice(0, -1).findLast((one) => one.rating !== null)?.rating ?? null;
  return last !== null && before !== null && last <= LOW && before <= LOW;
}

/** The newest agreement of earlier meetings that still stands; null: none, or it was put away. */
export function standingAgreement(earlier: readonly Rated[]): { meetingId: Id; text: string } | null {
  const newest = earlier.findLast((one) => (one.better ?? '').trim() !== '');
  if (!newest?.better || newest.betterClosedAt !== null) return null;
  return { meetingId: newest.meetingId, text: newest.better };
}

import type { Id } from '../rows/row';
import { median } from './tally';

/** What may be spread unevenly over people of one kind. */
export const SPREADS = ['minutes', 'cancelledByMe', 'praise', 'growth'] as const;

export type Spread = (typeof SPREADS)[number];

export interface FairShare {
  personId: Id;
  value: number;
  /** Far from the middle of all, on the side that costs this person something. */
  apart: boolean;
}

/** Fewer people have no middle. */
const ENOUGH_PEOPLE = 3;
/** Less than half, or more than twice, of what is usual. */
const FAR = 2;

/**
 * How evenly something is spread over people, in their order; a mark says "look here" and nothing of the person.
 * Null: too few people to compare. Of minutes, praise and growth too little is marked, of calling off too much.
 */
export function spreadOf(kind: Spread, values: readonly { personId: Id; value: number }[]): FairShare[] | null {
  if (values.length < ENOUGH_PEOPLE) return null;
  const middle = median(values.map(({ value }) => value))!;
  return values.map(({ personId, value }) => ({ personId, value, apart: isApart(kind, value, middle) }));
}

function isApart(kind: Spread, value: number, middle: number): boolean {
  // One more cancellation than usual is chance.
  if (kind === 'cancelledByMe') return value > middle * FAR && value >= middle + FAR;
  return middle > 0 && value * FAR < middle;
}

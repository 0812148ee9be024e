import type { Range } from '@/utils/domain/insights/range';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { sumTallies, type Tally } from '@/utils/domain/insights/tally';
import { talliesOf } from '@/utils/domain/insights/tally-of';
import { MINUTE_MS } from '@/utils/domain/time/lengths';

/** Counts of a relationship: of the range before, step by step, and of all steps together. */
export interface Counted {
  before: Tally;
  steps: Tally[];
  all: Tally;
}

/** What is asked for: the range before and then each step, and what else the counts depend on. */
export interface Asked {
  spans: readonly Range[];
  /** The same for the same spans. */
  key: string;
  now: number;
  zone: string;
}

interface Known {
  key: string;
  at: number;
  counted: Counted;
}

/** Time itself changes what is over; a page that is looked at may be so much behind, never behind what was written. */
const FRESH_FOR = MINUTE_MS;

const known = new WeakMap<Relationship, Known>();

/** Counted once for as long as the relationship stays what it is: it is another object when one of its rows changes. */
export function countedOf(relationship: Relationship, { spans, key, now, zone }: Asked): Counted {
  const before = known.get(relationship);
  if (before?.key === key && now >= before.at && now < before.at + FRESH_FOR) return before.counted;
  const [first, ...steps] = talliesOf(relationship, spans, now, zone);
  const counted = { before: first!, steps, all: sumTallies(steps) };
  known.set(relationship, { key, at: now, counted });
  return counted;
}

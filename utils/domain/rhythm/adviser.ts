import type { EmptyRun } from './too-tight';
import { isOften } from './too-tight';

/** What another rhythm would do better, and the one it could be. */
export interface RhythmAdvice {
  /** `rarer`: short meetings without a topic, one after the other. `oftener`: topics wait and wait. */
  kind: 'rarer' | 'oftener';
  /** Between one-on-ones, from now on. */
  days: number;
}

export interface AdviserFacts {
  /** Planned days; null: no plan. */
  days: number | null;
  empty: EmptyRun | null;
  /** How many one-on-ones each open topic has waited through. */
  waited: readonly number[];
}

/** From tight to loose, in days: twice a week, weekly, every two and every four weeks. */
const STEPS = [3, 7, 14, 28] as const;
/** A topic that was passed over twice had no room. */
const PASSED_OVER = 2;
const MANY = 3;

/** Fits the rhythm to what happens in it (facts, row 69). Null: nothing speaks against it. */
export function adviseRhythm({ days, empty, waited }: AdviserFacts): RhythmAdvice | null {
  if (days === null) return null;
  if (empty !== null && isOften(days)) {
    const rarer = STEPS.find((step) => step > days);
    return rarer === undefined ? null : { kind: 'rarer', days: rarer };
  }
  if (waited.filter((times) => times >= PASSED_OVER).length < MANY) return null;
  // Oftener than weekly is for times of crisis.
  const tighter = STEPS.findLast((step) => step < days && step >= 7);
  return tighter === undefined ? null : { kind: 'oftener', days: tighter };
}

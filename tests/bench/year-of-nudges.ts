import { Year } from '../unit/domain/nudges/year/live-through';
import type { Bench } from './measure';

const SEED = 20_260_831;
const GOAL_MS = 30_000;

/**
 * A year of thirty people in accelerated time, as tests/unit/domain/nudges/a-year.test.ts lives it: every wake is planned
 * by the product's rules and held against an account of its own of what is owed. Rules that got slow show here first.
 */
export const yearOfNudges: Bench = {
  name: 'a year of nudges',
  run: async () => {
    const began = performance.now();
    const year = new Year(SEED);
    year.live();
    if (year.ledger.faults.length > 0) throw new Error(year.ledger.faults[0]);
    const took = performance.now() - began;
    return [{ name: `a year of 30 people, ${year.wakes} wakes`, unit: 'ms', goal: GOAL_MS, runs: [took] }];
  },
};

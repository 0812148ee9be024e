import { expect, test } from 'vitest';
import { Year } from './year/live-through';

/** Other years to look for trouble in: `YEARS=1,2,3 npx vitest run tests/unit/domain/nudges/a-year.test.ts`. */
const SEEDS = (process.env.YEARS ?? '20260831').split(',').map(Number);

/** What one year has at least, so that no kind passes by never being due. */
const LEAST = {
  ...{ topics: 200, before: 400, 'wrap-up': 400, unwritten: 200, missed: 150, cancelled: 25, declined: 8, moved: 30 },
  ...{ gap: 10, 'long-gap': 8, tight: 2, digest: 35, feedback: 20 },
};

/**
 * A year in a few seconds: thirty people, changes every day, a laptop that sleeps for nights and weeks, flies across
 * zones, whose clock jumps and is put forward and back in spring and autumn, and a worker that is killed at any line.
 * After each wake what was shown is held against what was owed at that moment.
 */
test.each(SEEDS)(
  'a year of thirty people (%i): each nudge that was due came once, in its window, and no other',
  (seed) => {
    const year = new Year(seed);
    year.live();
    const { faults, counts, lostCount, again } = year.ledger;
    expect(faults.slice(0, 10)).toEqual([]);
    const few = Object.entries(LEAST).filter(([kind, least]) => (counts[kind] ?? 0) < least);
    expect(few.map(([kind]) => `${kind}: ${counts[kind] ?? 0}`)).toEqual([]);
    // What was meant to go wrong went wrong.
    expect(year.killed).toBeGreaterThan(80);
    expect(lostCount).toBeGreaterThan(5);
    expect(again).toBeGreaterThan(30);
    const shown = Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(year.notifications).toBeLessThan(shown);
  },
  120_000,
);

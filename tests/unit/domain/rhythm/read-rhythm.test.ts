import { expect, test } from 'vitest';
import { readRhythm } from '@/utils/domain/rhythm/read-rhythm';
import { DAY_MS } from '@/utils/domain/time/lengths';

const on = (days: number[], state: 'held' | 'cancelled' = 'held') =>
  days.map((day) => ({ start: day * DAY_MS, state }));

test.each([
  ['weekly', on([0, 7, 14, 21]), 7],
  ['weekly with one skipped', on([0, 7, 21, 28]), 7],
  ['every other week', on([0, 14, 28]), 14],
  ['one that was called off was meant all the same', [...on([0, 14, 21]), ...on([7], 'cancelled')], 7],
  ['so was the next one', [...on([0, 14]), ...on([28], 'cancelled')], 14],
  ['after the end of a series nothing is meant', [...on([0, 14]), ...on([28, 29, 30, 31, 32], 'cancelled')], 14],
  ['two on one day are one', on([0, 0, 7, 14]), 7],
  ['two tell nothing', on([0, 7]), null],
  ['an all-day one has no time', [...on([0, 7]), { start: null, state: 'held' as const }], null],
  ['what was longer ago than half a year is another time', on([-400, -393, -386, 0, 14]), null],
])('%s', (_, meetings, expected) => {
  expect(readRhythm(meetings, 30 * DAY_MS)).toBe(expected);
});

import { expect, it } from 'vitest';
import { usualLength } from '@/utils/domain/rhythm/usual-length';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';

const NOW = Date.parse('2026-11-23T12:00:00Z');

/** One a week, the last one a week ago. */
const held = (...minutes: (number | null)[]) =>
  minutes.map((long, at) => {
    const start = NOW - (minutes.length - at) * 7 * DAY_MS;
    return { start, end: long === null ? null : start + long * MINUTE_MS, state: 'held' as const };
  });

it.each([
  ['nothing was held', [], null],
  ['one', held(25), 25],
  ['most of them', held(30, 30, 60), 30],
  ['as it is now, not as it was years ago', held(60, 60, 60, 60, 60, 60, 60, 30, 30, 30, 30), 30],
  ['an end that nobody knows', held(45, null, null), 45],
  ['an end before the start', held(-30, 45), 45],
  ['one that did not take place', [...held(30), { ...held(90)[0]!, state: 'cancelled' as const }], 30],
  [
    'one that goes on',
    [...held(30), { start: NOW - MINUTE_MS, end: NOW + 60 * MINUTE_MS, state: 'held' as const }],
    30,
  ],
  ['a day alone', [{ start: null, end: null, state: 'held' as const }], null],
])('%s', (_, meetings, minutes) => {
  expect(usualLength(meetings, NOW)).toBe(minutes);
});

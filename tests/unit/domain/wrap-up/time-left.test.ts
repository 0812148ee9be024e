import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { nextWordsAt, timeLeft } from '@/utils/domain/wrap-up/time-left';

const START = Date.UTC(2026, 10, 26, 10);
const meeting = { start: START, end: START + 30 * MINUTE_MS, zoneCertain: true, state: 'scheduled' as const };
const at = (minutes: number) => START + Math.round(minutes * MINUTE_MS);

test.each([
  ['a moment before', -0.1, null],
  ['at its start', 0, { kind: 'running', minutes: 30 }],
  ['in the middle', 15, { kind: 'running', minutes: 15 }],
  ['a second before the sign', 24.98, { kind: 'running', minutes: 6 }],
  ['five minutes before the end', 25, { kind: 'closing', minutes: 5 }],
  ['in the last minute', 29.5, { kind: 'closing', minutes: 1 }],
  ['at its end', 30, { kind: 'over', minutes: 0 }],
  ['six minutes over', 36.5, { kind: 'over', minutes: 6 }],
  ['an hour over, forgotten', 90, null],
])('%s', (_, minutes, left) => {
  const told = timeLeft(meeting, at(minutes));
  if (left === null) expect(told).toBeNull();
  else expect(told).toMatchObject(left);
});

test.each([
  ['without a start', { start: null }],
  ['without an end', { end: null }],
  ['whose zone nobody knows', { zoneCertain: false }],
  ['that was cancelled', { state: 'cancelled' as const }],
  ['that ends before it begins', { end: START - MINUTE_MS }],
])('a meeting %s has no timer', (_, fields) => {
  expect(timeLeft({ ...meeting, ...fields }, at(10))).toBeNull();
});

test('ten minutes have their sign four minutes before the end', () => {
  const short = { ...meeting, end: at(10) };
  expect(timeLeft(short, at(5.9))).toMatchObject({ kind: 'running', minutes: 5 });
  expect(timeLeft(short, at(6))).toMatchObject({ kind: 'closing', minutes: 4 });
});

test('between one word and the next nothing changes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 90 }), fc.double({ min: -5, max: 160, noNaN: true }), (length, minutes) => {
      const some = { ...meeting, end: at(length) };
      const now = at(minutes);
      const next = nextWordsAt(some, now);
      const words = (when: number) => {
        const left = timeLeft(some, when);
        return left && [left.kind, left.minutes];
      };
      if (next === null) expect(words(now)).toBeNull();
      else {
        expect(next).toBeGreaterThan(now);
        expect(words(next - 1)).toEqual(words(now));
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedErrorCode } from '@/utils/domain/feeds/feed-error';
import { type LastRead, nextReadAt } from '@/utils/domain/feeds/schedule';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';

const NOW = Date.parse('2026-11-23T08:00:00Z');
const read = (more: Partial<LastRead> = {}): LastRead => ({
  ...{ feedId: 'f', now: NOW, failures: 0, error: null, retryAfter: null, nextOneOnOne: null },
  ...more,
});
const minutes = (more?: Partial<LastRead>) => (nextReadAt(read(more)) - NOW) / MINUTE_MS;

test.each([
  ['nothing is near', null, 15],
  ['a one-on-one in ten minutes', NOW + 10 * MINUTE_MS, 5],
  ['a one-on-one in two hours', NOW + 2 * HOUR_MS, 5],
  ['a one-on-one in three hours', NOW + 3 * HOUR_MS, 15],
  ['one that has just begun', NOW - MINUTE_MS, 5],
  ['one that began an hour ago', NOW - HOUR_MS, 15],
])('after a success, with %s', (_, nextOneOnOne, expected) => {
  expect(minutes({ nextOneOnOne })).toBe(expected);
});

describe('after failures', () => {
  test.each<[FeedErrorCode, first: number, longest: number]>([
    ['offline', 5, 120],
    ['timeout', 5, 120],
    ['server', 15, 360],
    ['busy', 15, 360],
    ['truncated', 15, 360],
    ['not-allowed', 60, 1_440],
    ['gone', 60, 1_440],
    ['other-host', 60, 1_440],
  ])('%s waits from %d to %d minutes, and a fifth more', (error, first, longest) => {
    for (const [failures, wait] of [
      [1, first],
      [2, first * 2],
      [3, first * 4],
      [30, longest],
      [3_000, longest],
    ] as const) {
      const waited = minutes({ error, failures });
      expect(waited).toBeGreaterThanOrEqual(Math.min(wait, longest));
      expect(waited).toBeLessThanOrEqual(Math.min(wait, longest) * 1.2);
    }
  });

  test('a server that asks for more time gets it, but no more than a day', () => {
    expect(minutes({ error: 'busy', failures: 1, retryAfter: 40 * MINUTE_MS })).toBeGreaterThanOrEqual(40);
    expect(minutes({ error: 'busy', failures: 1, retryAfter: 400 * HOUR_MS })).toBeLessThanOrEqual(1_440 * 1.2);
    expect(minutes({ error: 'busy', failures: 1, retryAfter: -5 })).toBeGreaterThanOrEqual(15);
  });

  test('feeds that fail together don’t come back together', () => {
    const waits = Array.from({ length: 50 }, (_, i) => minutes({ feedId: `f${i}`, error: 'server', failures: 3 }));
    expect(new Set(waits).size).toBeGreaterThan(20);
  });
});

test('never sooner than five minutes, never later than a day and a fifth, the same for the same', () => {
  const codes: FeedErrorCode[] = ['offline', 'server', 'busy', 'gone', 'web-page', 'too-large'];
  const any = fc.record({
    feedId: fc.string(),
    now: fc.constant(NOW),
    failures: fc.nat(),
    error: fc.option(fc.constantFrom(...codes), { nil: null }),
    retryAfter: fc.option(fc.double({ noNaN: true }), { nil: null }),
    nextOneOnOne: fc.option(fc.integer(), { nil: null }),
  });
  fc.assert(
    fc.property(any, (last) => {
      const wait = nextReadAt(last) - NOW;
      expect(wait).toBeGreaterThanOrEqual(5 * MINUTE_MS);
      expect(wait).toBeLessThanOrEqual(24 * HOUR_MS * 1.2 + 1);
      expect(nextReadAt(last) - NOW).toBe(wait);
    }),
  );
});

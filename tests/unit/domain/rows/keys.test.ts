import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { byRank, rankBetween } from '@/utils/domain/rows/rank';
import { formatStamp, nextClock, parseStamp } from '@/utils/domain/time/hybrid-clock';

test('ids are 22 url-safe characters; a hash of the same parts is the same id', () => {
  expect(randomId()).toMatch(/^[\w-]{22}$/);
  expect(hashId('a', 'bc')).toBe(hashId('a', 'bc'));
  expect(hashId('a', 'bc')).not.toBe(hashId('ab', 'c'));
});

test('a rank between two ranks sorts between them, however often one inserts there', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 50 }), { maxLength: 60 }), (places) => {
      const ranks: string[] = [];
      for (const place of places) {
        const i = Math.min(place, ranks.length);
        ranks.splice(i, 0, rankBetween(ranks[i - 1] ?? null, ranks[i] ?? null));
      }
      expect(ranks).toEqual([...ranks].sort());
    }),
  );
  expect(rankBetween('a1', 'a1') > 'a1').toBe(true);
  expect(
    [
      { rank: 'a1', id: 'b' },
      { rank: 'a1', id: 'a' },
    ].sort(byRank)[0]?.id,
  ).toBe('a');
});

test('stamps never go back, whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2 }), (times) => {
      let clock = { ms: 0, counter: 0 };
      let last = formatStamp(clock, 'd');
      for (const now of times) {
        clock = nextClock(clock, now);
        const stamp = formatStamp(clock, 'd');
        expect(stamp > last).toBe(true);
        last = stamp;
      }
      expect(parseStamp(last)).toEqual({ ...clock, device: 'd' });
    }),
  );
});

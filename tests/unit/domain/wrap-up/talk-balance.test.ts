import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceWord, countedShare, SLOT_MS, type Stretch, slotsOf } from '@/utils/domain/wrap-up/talk-balance';

test.each([
  ['a few seconds say nothing', 20, 39, null],
  ['a minute does', 20, 40, 33],
  ['all mine', 600, 0, 100],
  ['all theirs', 0, 600, 0],
])('%s', (_, secondsMe, secondsThem, share) => {
  expect(countedShare({ secondsMe, secondsThem })).toBe(share);
});

test.each([
  ['manager', 29, 'below'],
  ['manager', 30, 'within'],
  ['manager', 40, 'within'],
  ['manager', 41, 'above'],
  ['employee', 80, null],
  ['employee', 50, 'even'],
  ['peer', 44, null],
  ['peer', 55, 'even'],
] as const)('for a %s, %i percent is %s', (role, share, word) => {
  expect(balanceWord(share, role)).toBe(word);
});

const stretches = fc
  .array(
    fc.record({ side: fc.constantFrom('me' as const, 'them' as const), pause: fc.nat(20_000), length: fc.nat(90_000) }),
  )
  .map((parts) => {
    let at = 1_700_000_000_000;
    return parts.map(({ side, pause, length }): Stretch => {
      const from = at + pause;
      at = from + length;
      return { side, from, to: at };
    });
  });

test('slots come once each, in order, and together last about as long as the talk', () => {
  fc.assert(
    fc.property(stretches, (talk) => {
      const slots = slotsOf(talk).map((one) => one.slot);
      expect(slots).toEqual([...new Set(slots)].sort((a, b) => a - b));
      const length = talk.reduce((sum, { from, to }) => sum + to - from, 0);
      // At worst half a slot is won or lost at each end of each stretch.
      expect(Math.abs(slots.length * SLOT_MS - length)).toBeLessThanOrEqual(talk.length * SLOT_MS);
    }),
  );
});

test('a slot in which both talked goes to the one who talked longer', () => {
  const at = 1_000 * SLOT_MS;
  const talk: Stretch[] = [
    { side: 'me', from: at, to: at + 2_000 },
    { side: 'them', from: at + 2_000, to: at + 5_000 },
    { side: 'me', from: at + 5_000, to: at + 10_000 },
    { side: 'them', from: at + 10_000, to: at + 11_000 },
  ];
  expect(slotsOf(talk)).toEqual([
    { slot: 1_000, side: 'them' },
    { slot: 1_001, side: 'me' },
  ]);
});

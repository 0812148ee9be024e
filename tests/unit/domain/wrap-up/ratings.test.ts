import { expect, test } from 'vitest';
import { asksForBetter, type Rated, standingAgreement } from '@/utils/domain/wrap-up/ratings';
import { tapped, themesTouched } from '@/utils/domain/wrap-up/themes-touched';

test.each([
  ['one low rating is a bad day', [2], false],
  ['two in a row', [2, 1], true],
  ['a good one between', [2, 4, 2], false],
  ['meetings without a rating don’t break the row', [1, null, 2], true],
  ['this one isn’t rated', [1, 1, null], false],
  ['this one was better', [1, 1, 3], false],
  ['none at all', [], false],
])('%s', (_, ratings, asks) => {
  expect(asksForBetter(ratings.map((rating) => ({ rating })))).toBe(asks);
});

const rated = (meetingId: string, better: string | null, betterClosedAt: number | null = null): Rated => ({
  meetingId,
  rating: 2,
  better,
  betterClosedAt,
});

test.each([
  ['none was made', [rated('a', null)], null],
  ['the newest stands', [rated('a', 'Old'), rated('b', 'New'), rated('c', '  ')], { meetingId: 'b', text: 'New' }],
  ['put away, and no older one comes back', [rated('a', 'Old'), rated('b', 'New', 5)], null],
])('an agreement: %s', (_, earlier, standing) => {
  expect(standingAgreement(earlier)).toEqual(standing);
});

test('a tap turns a theme over; where that is what the topics say, no word is left behind', () => {
  const mark = (said: boolean | null) =>
    themesTouched([{ text: '', theme: 'growth' }], said === null ? [] : [{ theme: 'growth', touched: said }]).find(
      ({ theme }) => theme === 'growth',
    )!;
  expect(mark(null)).toMatchObject({ touched: true, guessed: true });
  expect(tapped(mark(null))).toBe(false);
  expect(mark(false)).toMatchObject({ touched: false });
  expect(tapped(mark(false))).toBeNull();
});

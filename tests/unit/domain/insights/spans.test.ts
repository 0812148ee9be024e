import { expect, test } from 'vitest';
import { rangeBefore, rangeOf } from '@/utils/domain/insights/range';
import { stepsOf } from '@/utils/domain/insights/steps';
import { median, trendOf } from '@/utils/domain/insights/tally';
import { waitingAges } from '@/utils/domain/insights/waiting-ages';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { onDay, topic } from './relationship-fixture';

test('a day begins and ends in its zone, also when the clocks change', () => {
  const range = rangeOf({ first: '2026-10-25', last: '2026-10-25' }, 'Europe/Berlin');
  expect((range.to - range.from) / HOUR_MS).toBe(25);
});

test('the range before is as long and ends the day before', () => {
  expect(rangeBefore({ first: '2026-03-01', last: '2026-03-31' })).toEqual({ first: '2026-01-29', last: '2026-02-28' });
  expect(rangeBefore({ first: '2026-03-05', last: '2026-03-01' })).toEqual({ first: '2026-03-04', last: '2026-03-04' });
});

test('weeks begin where people begin them, months on the first, and the ends are cut', () => {
  expect(stepsOf({ first: '2026-11-19', last: '2026-12-02' }, 1)).toEqual([
    { first: '2026-11-19', last: '2026-11-22' },
    { first: '2026-11-23', last: '2026-11-29' },
    { first: '2026-11-30', last: '2026-12-02' },
  ]);
  expect(stepsOf({ first: '2026-11-19', last: '2026-11-22' }, 0).length).toBe(2);
  const months = stepsOf({ first: '2026-01-15', last: '2026-12-31' }, 1);
  expect(months.length).toBe(12);
  expect(months[1]).toEqual({ first: '2026-02-01', last: '2026-02-28' });
});

test('no range is endless, and an empty one has no step', () => {
  expect(stepsOf({ first: '1990-01-01', last: '2090-01-01' }, 1).length).toBe(120);
  expect(stepsOf({ first: '2026-02-01', last: '2026-01-01' }, 1)).toEqual([]);
});

test('a trend needs six values; the middle of two lies between them', () => {
  const dated = (...values: number[]) => values.map((value, at) => ({ at, value }));
  expect(trendOf(dated(1, 2, 3, 4, 5))).toBeNull();
  expect(trendOf(dated(9, 1, 1, 1, 3, 3, 3))).toBe(2);
  expect(median([4, 1])).toBe(2.5);
  expect(median([9, 1, 2])).toBe(2);
  expect(median([])).toBeNull();
});

test('topics wait by their age; parked and done ones don’t', () => {
  const open = [30, 20, 3, -70].map((day) => topic(day, null));
  const closed = [topic(30, 'm', { doneAt: onDay(31) }), topic(30, null, { parkedAt: onDay(30) })];
  expect(waitingAges([...open, ...closed], onDay(34))).toEqual([1, 1, 1, 1]);
});

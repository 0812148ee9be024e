import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import { weekStart } from '@/utils/domain/week/week-start';

test.each([
  ['2026-11-25', 1, '2026-11-23'],
  ['2026-11-23', 1, '2026-11-23'],
  ['2026-11-22', 1, '2026-11-16'],
  ['2026-11-22', 0, '2026-11-22'],
  ['2026-11-21', 0, '2026-11-15'],
  ['2026-11-20', 6, '2026-11-14'],
  ['2027-01-01', 1, '2026-12-28'],
  ['2028-03-01', 1, '2028-02-28'],
])('the week of %s that begins on weekday %i begins on %s', (date, first, start) => {
  expect(weekStart(date, first)).toBe(start);
});

test('a week begins on its weekday, and at most six days before any of its days', () => {
  const dates = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(dates, fc.integer({ min: 0, max: 6 }), (date, first) => {
      const day = date.toISOString().slice(0, 10);
      const start = weekStart(day, first);
      expect(new Date(`${start}T00:00:00Z`).getUTCDay()).toBe(first);
      const days = calendarDaysBetween(start, day);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(6);
    }),
  );
});

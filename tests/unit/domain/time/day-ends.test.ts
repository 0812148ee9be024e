import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayEndsOf } from '@/utils/domain/time/day-ends';
import { addCalendarDays, instantToDate, wallToInstant } from '@/utils/domain/time/zone';

const zone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Asia/Kolkata',
);
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

test('the day of an instant ends where the next one begins, in every zone', () => {
  fc.assert(
    fc.property(zone, instant, (where, at) => {
      const next = wallToInstant(`${addCalendarDays(instantToDate(at, where), 1)}T00:00`, where);
      expect(dayEndsOf(where).ofInstant(at)).toBe(next);
      expect(dayEndsOf(where).ofDate(instantToDate(at, where))).toBe(next);
    }),
  );
});

test('what is no day has no end', () => {
  expect(dayEndsOf('UTC').ofDate('soon')).toBeNull();
});

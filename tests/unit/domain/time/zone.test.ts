import { describe, expect, test } from 'vitest';
import { addCalendarDays, calendarDaysBetween, instantToWall, isZone, wallToInstant } from '@/utils/domain/time/zone';

describe('wall time to instant', () => {
  const cases: [string, string, string][] = [
    ['2026-11-23T10:00', 'Europe/Berlin', '2026-11-23T09:00:00.000Z'],
    ['2026-07-01T10:00', 'Europe/Berlin', '2026-07-01T08:00:00.000Z'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'], // skipped: the offset before the gap
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'], // twice: the first
    ['2026-11-23T10:00', 'Asia/Kolkata', '2026-11-23T04:30:00.000Z'],
    ['2026-12-31T23:30', 'America/Los_Angeles', '2027-01-01T07:30:00.000Z'],
  ];
  test.each(cases)('%s in %s', (wall, zone, iso) => {
    expect(new Date(wallToInstant(wall, zone)!).toISOString()).toBe(iso);
  });
  test('reads back to the same wall time', () => {
    expect(instantToWall(wallToInstant('2026-11-23T00:05', 'Asia/Tokyo')!, 'Asia/Tokyo')).toBe('2026-11-23T00:05');
  });
  test('what is no wall time is null, what is no zone is refused', () => {
    expect(wallToInstant('noon', 'Europe/Berlin')).toBeNull();
    expect(isZone('Europe/Atlantis')).toBe(false);
    expect(isZone(null)).toBe(false);
    expect(isZone('UTC')).toBe(true);
  });
});

test('days are counted on the calendar, not in hours', () => {
  expect(addCalendarDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(calendarDaysBetween('2026-03-28', '2026-03-30')).toBe(2);
});

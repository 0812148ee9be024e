import { describe, expect, test } from 'vitest';
import { dayAddress, placeOf } from '@/utils/services/meetings/calendar-place';

describe('where a calendar was seen, and the address of a day there', () => {
  test.each([
    [
      'google',
      'https://calendar.google.com/calendar/u/0/r/week/2026/11/22',
      'https://calendar.google.com/calendar/u/0/r/day/2026/3/9',
    ],
    ['google', 'https://calendar.google.com/calendar/u/3/r', 'https://calendar.google.com/calendar/u/3/r/day/2026/3/9'],
    ['google', 'https://calendar.google.com/calendar/r', 'https://calendar.google.com/calendar/u/0/r/day/2026/3/9'],
    [
      'outlook',
      'https://outlook.office.com/calendar/view/week',
      'https://outlook.office.com/calendar/view/day/2026/3/9',
    ],
    [
      'outlook',
      'https://outlook.live.com/calendar/0/view/month',
      'https://outlook.live.com/calendar/0/view/day/2026/3/9',
    ],
    [
      'outlook',
      'https://outlook.cloud.microsoft/calendar/1/view/day/2026/1/1',
      'https://outlook.cloud.microsoft/calendar/1/view/day/2026/3/9',
    ],
  ] as const)('%s %s', (site, seen, expected) => {
    expect(dayAddress(site, placeOf(site, seen)!, '2026-03-09')).toBe(expected);
  });
  test('what is no address is no place', () => {
    expect(placeOf('google', 'about:blank')).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { afterQuiet, atMinutes, isQuiet, nextWorkingDay } from '@/utils/domain/settings/working-time';

const BERLIN = 'Europe/Berlin';
const at = (text: string) => Date.parse(`${text}:00+01:00`);
const night = { quietHours: true, quietStart: 20 * 60, quietEnd: 7 * 60 };
const noon = { quietHours: true, quietStart: 12 * 60, quietEnd: 13 * 60 };

describe('quiet hours', () => {
  test.each([
    ['evening', night, '2026-11-23T20:00', '2026-11-24T07:00'],
    ['after midnight', night, '2026-11-24T03:00', '2026-11-24T07:00'],
    ['morning, to the minute', night, '2026-11-24T07:00', '2026-11-24T07:00'],
    ['day', night, '2026-11-24T19:59', '2026-11-24T19:59'],
    ['within one day', noon, '2026-11-24T12:30', '2026-11-24T13:00'],
    ['switched off', { ...night, quietHours: false }, '2026-11-24T03:00', '2026-11-24T03:00'],
    ['equal ends', { ...night, quietEnd: 20 * 60 }, '2026-11-24T03:00', '2026-11-24T03:00'],
  ])('%s', (_, quiet, from, until) => {
    expect(afterQuiet(at(from), quiet, BERLIN)).toBe(at(until));
    expect(isQuiet(at(from), quiet, BERLIN)).toBe(from !== until);
  });
  test('the night of the clock change is an hour longer', () => {
    const before = Date.parse('2026-10-24T22:00+02:00');
    expect(afterQuiet(before, night, BERLIN)).toBe(Date.parse('2026-10-25T07:00+01:00'));
  });
});

test('minutes past midnight run into the next day', () => {
  expect(atMinutes('2026-11-23', 25 * 60, BERLIN)).toBe(at('2026-11-24T01:00'));
});

test('the next working day skips the weekend; a week of Sundays has its own', () => {
  expect(nextWorkingDay('2026-11-27', { workingDays: [1, 2, 3, 4, 5] })).toBe('2026-11-30');
  expect(nextWorkingDay('2026-11-22', { workingDays: [0] })).toBe('2026-11-29');
  expect(nextWorkingDay('2026-11-22', { workingDays: [] })).toBe('2026-11-23');
});

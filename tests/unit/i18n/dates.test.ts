import { afterEach, expect, test, vi } from 'vitest';
import { dayOfDate, relativeDays, wallRange } from '@/utils/i18n/dates';
import { wordsLocale } from '@/utils/i18n/words-locale';

afterEach(() => void vi.unstubAllGlobals());

/** Spaces of every width as one, since browsers differ in which they choose. */
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/g, ' ').replace(/–/g, '-');

test.each([
  ['en-GB', 'en-GB'],
  ['en-US', 'en-US'],
  ['fr-FR', 'en'],
])('with English words, a browser in %s writes dates as in %s', (browser, expected) => {
  expect(wordsLocale(browser)).toBe(expected);
});

test('a date keeps its day in every zone, and says its year when it is another one', () => {
  expect(dayOfDate('2026-11-26', '2026-11-20')).toBe('Thu, Nov 26');
  expect(plain(dayOfDate('2027-01-07', '2026-11-20'))).toBe('Thu, Jan 7, 2027');
});

test('a wall time is said as the calendar says it', () => {
  expect(plain(wallRange('2026-11-26T10:00', '2026-11-26T10:30'))).toBe('Thu, Nov 26, 10:00 - 10:30 AM');
  expect(plain(wallRange('2026-11-26T23:30', '2026-11-27T00:30'))).toContain('Fri, Nov 27');
});

test.each([
  [0, 'today'],
  [1, 'tomorrow'],
  [-1, 'yesterday'],
  [13, 'in 13 days'],
  [14, 'in 2 weeks'],
  [-91, '3 months ago'],
  [-800, '2 years ago'],
])('%i days away is "%s"', (days, words) => {
  expect(relativeDays(days)).toBe(words);
});

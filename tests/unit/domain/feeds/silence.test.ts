import { expect, test } from 'vitest';
import { isSilent } from '@/utils/domain/feeds/silence';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { HOUR_MS } from '@/utils/domain/time/lengths';

const NOW = Date.parse('2026-11-23T09:00:00Z');
const hoursAgo = (hours: number) => NOW - hours * HOUR_MS;
const made = (hours: number) => formatStamp({ ms: hoursAgo(hours), counter: 0 }, 'device');

test.each([
  ['read an hour ago', 0, hoursAgo(1), 100, false],
  ['not due for days, but the last time was well', 0, hoursAgo(72), 100, false],
  ['failing since lunch', 5, hoursAgo(20), 100, false],
  ['failing for a day', 5, hoursAgo(25), 100, true],
  ['never read, pasted just now', 1, null, 1, false],
  ['never read for a day', 3, null, 25, true],
])('%s', (_, failures, lastReadAt, age, silent) => {
  expect(isSilent({ kind: 'address', failures, lastReadAt, createdAt: made(age) }, NOW)).toBe(silent);
});

test('a file never says more than it said', () => {
  expect(isSilent({ kind: 'file', failures: 0, lastReadAt: hoursAgo(900), createdAt: made(900) }, NOW)).toBe(false);
});

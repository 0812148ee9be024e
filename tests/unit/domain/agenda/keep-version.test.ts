import { expect, test } from 'vitest';
import { isWorthKeeping, MOST_LETTERS, MOST_VERSIONS, versionsToKeep } from '@/utils/domain/agenda/keep-version';
import { MINUTE_MS } from '@/utils/domain/time/lengths';

const long = 'word '.repeat(200);

test.each([
  ['typing on', 'Plan', 'Plan for', 0.1, false],
  ['typing on after a pause', 'Plan', 'Plan for', 4, true],
  ['nothing was there', '', 'Plan', 60, false],
  ['nothing changed', 'Plan', 'Plan', 60, false],
  ['much is gone at once', long, 'word', 0.1, true],
  ['a little of much is gone', long, long.slice(0, -150), 0.1, false],
  ['a word of few is gone', 'two words', 'two', 0.1, false],
])('%s', (_, body, next, minutes, kept) => {
  expect(isWorthKeeping({ body, writtenAt: 0 }, next, minutes * MINUTE_MS)).toBe(kept);
});

test('the newest stay, not too many and not too much; one always does', () => {
  expect(versionsToKeep(['a', 'b'])).toBe(2);
  expect(versionsToKeep(Array.from({ length: 80 }, () => 'a'))).toBe(MOST_VERSIONS);
  expect(versionsToKeep(Array.from({ length: 5 }, () => 'a'.repeat(MOST_LETTERS / 2)))).toBe(2);
  expect(versionsToKeep(['a'.repeat(MOST_LETTERS * 2), 'b'])).toBe(1);
  expect(versionsToKeep([])).toBe(0);
});

import { expect, test } from 'vitest';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { weekTally } from '@/utils/domain/week/tally';

const NOW = Date.parse('2026-11-25T12:00Z');

const one = (state: MeetingRow['state'], hours: number, repair: MeetingRow['repair'] = null) => {
  const start = NOW + hours * HOUR_MS;
  const time = { start, end: start + HOUR_MS / 2, date: '2026-11-25', timeZone: 'UTC', zoneCertain: true };
  return { ...time, state, repair };
};

test('what was held counts of all that was planned, what is still to come apart', () => {
  const week = [one('held', -30), one('cancelled', -20), one('unknown', -10), one('scheduled', 5), one('declined', 8)];
  expect(weekTally(week, 'UTC', NOW)).toEqual({ planned: 5, held: 1, ahead: 1 });
});

test('one that is running is still to come; one that was made up for counts where it took place', () => {
  const week = [
    one('scheduled', -0.25),
    one('cancelled', -20, 'replaced'),
    one('held', -2),
    one('missed', -5, 'skipped'),
  ];
  expect(weekTally(week, 'UTC', NOW)).toEqual({ planned: 3, held: 1, ahead: 1 });
});

test('a day without a time is ahead until it is over', () => {
  const allDay = { ...one('scheduled', 0), start: null, end: null };
  expect(weekTally([allDay], 'UTC', NOW)).toEqual({ planned: 1, held: 0, ahead: 1 });
  expect(weekTally([allDay], 'UTC', NOW + 12 * HOUR_MS)).toEqual({ planned: 1, held: 0, ahead: 0 });
});

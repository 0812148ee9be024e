import { expect, test } from 'vitest';
import { changeWords } from '@/components/shared/meeting-history/change-words';
import { stateReasonWords } from '@/components/shared/meeting-state/state-reason-words';
import type { MeetingChange } from '@/utils/domain/views/meeting-history-view';

const THURSDAY = new Date(2026, 10, 26, 10).getTime();
const FRIDAY = new Date(2026, 10, 27, 14).getTime();
const NOW = new Date(2026, 10, 25, 9).getTime();

function change(fields: Partial<MeetingChange>): MeetingChange {
  const was = { wasState: 'scheduled', wasStart: THURSDAY, wasDate: '2026-11-26' } as const;
  const is = { state: 'scheduled', reason: 'seen', by: 'unknown', start: THURSDAY, date: '2026-11-26' } as const;
  return { id: 'change', at: NOW, ...is, ...was, ...fields };
}

const first = { wasState: null, wasStart: null, wasDate: null };
const moved = { start: FRIDAY, date: '2026-11-27', reason: 'moved' };

test.each<[string, Partial<MeetingChange>, string]>([
  ['the first sight', first, 'first seen, for Thu, Nov 26, 10:00 AM'],
  ['the first sight of a day alone', { ...first, start: null }, 'first seen, for Thu, Nov 26'],
  ['the first sight without any day', { ...first, start: null, date: null }, 'first seen'],
  ['a move', { ...moved }, 'moved from Thu, Nov 26, 10:00 AM to Fri, Nov 27, 2:00 PM'],
  ['a move by them', { ...moved, by: 'them' }, 'moved from Thu, Nov 26, 10:00 AM to Fri, Nov 27, 2:00 PM, by Ana'],
  ['a move by me', { ...moved, by: 'me' }, 'moved from Thu, Nov 26, 10:00 AM to Fri, Nov 27, 2:00 PM, by you'],
  ['to a day without a time', { start: null, date: '2026-11-27' }, 'moved from Thu, Nov 26, 10:00 AM to Fri, Nov 27'],
  ['cancelled by them', { state: 'cancelled', by: 'them' }, 'cancelled by Ana'],
  ['cancelled by nobody knows whom', { state: 'cancelled' }, 'cancelled'],
  ['declined by me', { state: 'declined', by: 'me' }, 'declined by you'],
  ['held', { state: 'held' }, 'met'],
  ['missed', { state: 'missed' }, "didn't happen"],
  ['back again', { wasState: 'cancelled' }, 'takes place after all'],
  [
    'moved and cancelled at once',
    { ...moved, state: 'cancelled' },
    'moved from Thu, Nov 26, 10:00 AM to Fri, Nov 27, 2:00 PM · cancelled',
  ],
  ['first seen cancelled', { ...first, state: 'cancelled' }, 'first seen, for Thu, Nov 26, 10:00 AM · cancelled'],
])('%s', (_, fields, words) => {
  // Some browsers put a narrow space before AM and PM.
  expect(changeWords(change(fields), 'Ana Novak', NOW).what.replace(/\u202f/g, ' ')).toBe(words);
});

test('the reason stands beside what it explains, and not beside a move that tells itself', () => {
  const cancelled = changeWords(change({ state: 'cancelled', reason: 'their-no' }), 'Ana Novak', NOW);
  expect(cancelled.reason).toBe('Ana said no to the invitation.');
  expect(changeWords(change(moved), 'Ana Novak', NOW).reason).toBeNull();
  expect(changeWords(change(first), 'Ana Novak', NOW).reason).toBeNull();
});

test('a code of a newer Halfhour is told in words all the same', () => {
  expect(stateReasonWords('read-from-the-stars', 'Ana')).toBe('Halfhour no longer knows how it learned that.');
  expect(stateReasonWords('constructor', 'Ana')).toBe('Halfhour no longer knows how it learned that.');
});

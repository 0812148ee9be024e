import { expect, test } from 'vitest';
import { growthRest } from '@/utils/domain/growth/growth-rest';
import { growthTree } from '@/utils/domain/growth/growth-tree';
import { momentumOf } from '@/utils/domain/growth/momentum';
import { monthsOn, withDue } from '@/utils/domain/growth/put-off';
import type { GrowthView } from '@/utils/domain/views/growth-view';
import { aim, dayAt, meetingOn, milestone, priority, view } from './growth-fixture';

const done = (id: string, on: string) => milestone(id, { doneAt: dayAt(on) });

test.each<[string, Partial<GrowthView>, object | null]>([
  ['without an aim nothing could move', { promisesKept: ['2026-11-20'] }, null],
  ['nothing was heard', {}, { milestonesDone: 0, putOff: 0, promisesKept: 0, word: 'quiet' }],
  [
    'a milestone was reached',
    { milestones: [done('a', '2026-11-20')], promisesKept: ['2026-11-20'] },
    { milestonesDone: 1, promisesKept: 1, word: 'moving' },
  ],
  [
    'the first day of twelve weeks still counts, the day before doesn’t',
    { milestones: [done('a', '2026-09-03'), done('b', '2026-09-02')] },
    { milestonesDone: 1 },
  ],
  ['promises alone are steps', { promisesKept: ['2026-11-20', '2026-11-21'] }, { promisesKept: 2, word: 'steps' }],
  ['plans wait', { milestones: [milestone('a', { movedTimes: 2 })] }, { putOff: 1, word: 'put-off' }],
  [
    'what was put off and then reached is no longer put off',
    { milestones: [milestone('a', { movedTimes: 2, doneAt: dayAt('2026-11-20') })] },
    { putOff: 0, milestonesDone: 1, word: 'moving' },
  ],
  [
    'days to come count for nothing',
    { milestones: [done('a', '2027-01-01')], promisesKept: ['2027-01-01'] },
    { milestonesDone: 0, promisesKept: 0, word: 'quiet' },
  ],
  [
    'milestones of an aim that is gone count for nothing',
    { milestones: [milestone('a', { aimId: 'gone', doneAt: dayAt('2026-11-20') })] },
    { milestonesDone: 0 },
  ],
])('momentum: %s', (_, fields, expected) => {
  const shown = view({ ...(expected ? { aims: [aim('lead')] } : {}), ...fields });
  const momentum = momentumOf(shown, growthTree(shown));
  if (expected === null) expect(momentum).toBeNull();
  else expect(momentum).toMatchObject(expected);
});

test('what a closed aim brought still counts', () => {
  const shown = view({ aims: [aim('lead', { closedAt: 1 })], milestones: [done('a', '2026-11-20')] });
  expect(momentumOf(shown, growthTree(shown))).toMatchObject({ milestonesDone: 1, word: 'moving' });
});

test.each<[string, Partial<GrowthView>, object]>([
  ['never met, never spoken of: nothing is missing', {}, { days: null, due: false }],
  ['met, and never spoken of', { meetings: [meetingOn('2026-11-12')] }, { days: null, due: true }],
  ['69 days', { touchedOn: '2026-09-18' }, { days: 69, due: false }],
  ['ten weeks to the day', { touchedOn: '2026-09-17' }, { days: 70, due: true }],
  [
    'an aim was spoken of since',
    { touchedOn: '2026-01-01', aims: [aim('lead')], topics: [{ id: 't', aboutId: 'lead', doneOn: '2026-11-20' }] },
    { days: 6, due: false },
  ],
  [
    'a priority is no growth',
    { touchedOn: '2026-01-01', priorities: [priority('p')], topics: [{ id: 't', aboutId: 'p', doneOn: '2026-11-20' }] },
    { days: 329, due: true },
  ],
  ['a day to come', { touchedOn: '2030-01-01' }, { days: 0, due: false }],
])('how long growth rested: %s', (_, fields, expected) => {
  expect(growthRest(view(fields))).toEqual(expected);
});

test.each([
  ['a first date is a plan', null, '2027-01-01', 0],
  ['a later date is putting off', '2027-01-01', '2027-02-01', 1],
  ['an earlier one is not', '2027-01-01', '2026-12-01', 0],
  ['the same is not', '2027-01-01', '2027-01-01', 0],
  ['none at all is not', '2027-01-01', null, 0],
])('a milestone’s new date: %s', (_, due, to, more) => {
  expect(withDue({ due, movedTimes: 3 }, to)).toEqual({ due: to, movedTimes: 3 + more });
});

test.each([
  ['2026-11-26', 1, '2026-12-26'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-01-31', 12, '2027-01-31'],
])('%s, %i months on, is %s', (from, months, to) => {
  expect(monthsOn(from, months)).toBe(to);
});

import { expect, test } from 'vitest';
import { addTopics } from '@/utils/domain/nudges/add-topics';
import type { NudgedMeeting } from '@/utils/domain/nudges/nudged-meeting';
import { showTime } from '@/utils/domain/nudges/show-time';
import { weekAround } from '@/utils/domain/nudges/weekly-digest';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { instantToWall } from '@/utils/domain/time/zone';
import { at, BERLIN } from '../meetings/given';

const wall = (instant: number | undefined) => instant && instantToWall(instant, BERLIN);

// 23 November 2026 is a Monday.
test.each([
  ['an ordinary one', '2026-11-25T10:00', {}, '2026-11-24T10:00'],
  ['on Monday: late on Friday', '2026-11-30T10:00', {}, '2026-11-27T16:00'],
  ['early: the morning before its day would be too late', '2026-11-25T08:00', {}, '2026-11-24T09:00'],
  ['in the evening: late on the day before', '2026-11-25T19:00', {}, '2026-11-24T16:00'],
  [
    'two days before, over a weekend: Monday is soon enough',
    '2026-12-01T10:00',
    { nudgeTopicsHours: 48 },
    '2026-11-30T09:00',
  ],
  ['who works on no day is asked on any', '2026-11-30T10:00', { workingDays: [] }, '2026-11-29T10:00'],
  ['who works at night is at work all day', '2026-11-25T05:00', { workStart: 1320, workEnd: 360 }, '2026-11-24T05:00'],
])('topics are asked for a day before, in working hours: %s', (_, start, changes, asked) => {
  const meeting = {
    ...{ id: 'one', pairId: 'ana', start: at(start), end: at(start) + 1_800_000, date: start.slice(0, 10) },
    ...{ timeZone: BERLIN, zoneCertain: true, state: 'scheduled', stateBy: 'unknown', movedFrom: null },
    ...{ answeredAt: null, createdAt: formatStamp({ ms: 0, counter: 0 }, 'x'), hasTopics: false, written: false },
  } satisfies Partial<NudgedMeeting> as NudgedMeeting;
  expect(wall(addTopics(meeting, { ...DEFAULT_SETTINGS, ...changes }, BERLIN)?.dueAt)).toBe(asked);
});

test.each([
  ['Monday to Friday', [1, 2, 3, 4, 5], '2026-11-23'],
  ['Sunday to Thursday', [0, 1, 2, 3, 4], '2026-11-22'],
  ['every day', [0, 1, 2, 3, 4, 5, 6], '2026-11-23'],
  ['no day', [], '2026-11-23'],
  ['Wednesday alone', [3], '2026-11-25'],
  ['two halves: the longer rest ends the week', [1, 3, 4], '2026-11-23'],
])('the working week of who works on %s begins after its longest rest', (_, workingDays, first) => {
  expect(weekAround({ workingDays }, BERLIN, at('2026-11-26T12:00')).first).toBe(first);
});

test.each([
  ['at its own time, also when that is early', '2026-11-24T08:00', '2026-11-24T08:00', '2026-11-24T08:00'],
  ['late in the evening: the next morning', '2026-11-24T08:00', '2026-11-24T18:30', '2026-11-25T09:00'],
  ['over a weekend: on Monday', '2026-11-27T10:00', '2026-11-28T12:00', '2026-11-30T09:00'],
])('what can wait is shown at work: %s', (_, dueAt, from, shown) => {
  const nudge = { kind: 'gap' as const, dueAt: at(dueAt), graceUntil: at('2026-12-20T10:00'), snoozed: false };
  expect(wall(showTime(nudge, DEFAULT_SETTINGS, BERLIN, at(from)) ?? undefined)).toBe(shown);
});

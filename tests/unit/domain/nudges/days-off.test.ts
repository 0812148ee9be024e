import { expect, test } from 'vitest';
import { addTopics } from '@/utils/domain/nudges/add-topics';
import type { NudgedMeeting } from '@/utils/domain/nudges/nudged-meeting';
import { rhythmGap } from '@/utils/domain/nudges/rhythm-gap';
import { showTime } from '@/utils/domain/nudges/show-time';
import { dayBack, snoozePatch } from '@/utils/domain/nudges/snooze';
import { weeklyDigest } from '@/utils/domain/nudges/weekly-digest';
import type { NudgeKind } from '@/utils/domain/rows/keeping';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { SettingsNow } from '@/utils/domain/settings/settings-now';
import { nextWorkingDay, withoutDaysOff } from '@/utils/domain/settings/working-time';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { addCalendarDays, instantToWall } from '@/utils/domain/time/zone';
import { at, BERLIN } from '../meetings/given';

// 23 November 2026 is a Monday.
const wall = (instant: number | null | undefined) => (instant == null ? null : instantToWall(instant, BERLIN));

function off(from: string, days: number, more: Partial<SettingsNow> = {}): SettingsNow {
  const daysOff = new Set(Array.from({ length: days }, (_, i) => addCalendarDays(from, i)));
  return { ...DEFAULT_SETTINGS, nudgeDigest: true, ...more, daysOff };
}

test.each([
  [
    'a cancellation waits for the first day back',
    'cancelled',
    '2026-11-24T10:00',
    '2026-11-26T12:00',
    '2026-11-26T09:00',
  ],
  ['and is left out when it would come too late', 'cancelled', '2026-11-24T10:00', '2026-11-25T12:00', null],
  ['the weekend before a leave is as quiet', 'cancelled', '2026-11-22T10:00', '2026-11-24T12:00', null],
  ['a meeting on that very day is told of', 'before', '2026-11-24T10:00', '2026-11-24T10:10', '2026-11-24T10:00'],
  ['what can wait comes when one is back', 'gap', '2026-11-24T10:00', '2026-12-20T10:00', '2026-11-26T09:00'],
] as const)('in a leave from Monday to Wednesday: %s', (_, kind: NudgeKind, dueAt, graceUntil, shown) => {
  const nudge = { kind, dueAt: at(dueAt), graceUntil: at(graceUntil), snoozed: false };
  expect(wall(showTime(nudge, off('2026-11-23', 3), BERLIN, at(dueAt)))).toBe(shown);
});

test('a chosen snooze waits for nothing but its own time', () => {
  const nudge = { kind: 'cancelled' as const, dueAt: at('2026-11-24T10:00'), graceUntil: at('2026-11-24T11:00') };
  expect(wall(showTime({ ...nudge, snoozed: true }, off('2026-11-23', 3), BERLIN, nudge.dueAt))).toBe(
    '2026-11-24T10:00',
  );
});

test.each([
  ['a free Friday before a Monday: on Thursday', off('2026-11-27', 1), '2026-11-30T10:00', '2026-11-26T16:00'],
  ['a leave of two weeks: when its day has come', off('2026-11-16', 14), '2026-11-30T14:00', '2026-11-29T14:00'],
])('topics are asked for before the leave, or after it: %s', (_, settings, start, asked) => {
  const meeting = {
    ...{ id: 'one', pairId: 'ana', start: at(start), end: at(start) + 1_800_000, date: start.slice(0, 10) },
    ...{ timeZone: BERLIN, zoneCertain: true, state: 'scheduled', stateBy: 'unknown', movedFrom: null },
    ...{ answeredAt: null, createdAt: formatStamp({ ms: 0, counter: 0 }, 'x'), hasTopics: false, written: false },
  } satisfies Partial<NudgedMeeting> as unknown as NudgedMeeting;
  const nudge = addTopics(meeting, settings, BERLIN)!;
  expect(wall(nudge.dueAt)).toBe(asked);
});

test.each([
  ['a free Monday: on Tuesday', off('2026-11-23', 1), '2026-11-24T09:00'],
  ['away all week: not at all', off('2026-11-21', 9), null],
])('the week at a glance with %s', (_, settings, dueAt) => {
  expect(wall(weeklyDigest(settings, BERLIN, at('2026-11-23T12:00'))?.dueAt)).toBe(dueAt);
});

test('days off do not count into a gap: nobody could have met', () => {
  const last = at('2026-11-02T10:00');
  const person = { id: 'ana', relation: 'report' as const, rhythmDays: 14, last, skipped: null, next: null };
  const due = (settings: SettingsNow, now: string) =>
    rhythmGap({ ...person, askedAt: null, asks: false, empty: null }, settings, BERLIN, at(now)).map((one) =>
      wall(one.dueAt),
    );
  expect(due(DEFAULT_SETTINGS, '2026-11-23T10:00')).toEqual(['2026-11-23T10:00']);
  expect(due(off('2026-11-09', 7), '2026-11-23T10:00')).toEqual([]);
  expect(due(off('2026-11-09', 7), '2026-11-30T10:00')).toEqual(['2026-11-30T10:00']);
});

test('days off within the days that were added count, too', () => {
  const daysOff = new Set(['2026-11-24', '2026-11-26']);
  const until = withoutDaysOff(at('2026-11-23T10:00'), at('2026-11-25T10:00'), { workingDays: [], daysOff }, BERLIN);
  expect(wall(until)).toBe('2026-11-27T10:00');
});

test('"tomorrow" is the next day that is worked on, and its button says which that is', () => {
  const nudge = { graceUntil: 0 };
  const settings = off('2026-11-24', 2);
  const now = at('2026-11-23T16:30');
  expect(wall(snoozePatch(nudge, 'tomorrow', settings, BERLIN, now).dueAt)).toBe('2026-11-26T09:00');
  expect(dayBack(settings, BERLIN, now)).toBe('2026-11-26');
  expect(dayBack(DEFAULT_SETTINGS, BERLIN, now)).toBeNull();
});

test('a calendar that marks every day as off has a next working day all the same', () => {
  expect(nextWorkingDay('2026-11-23', off('2026-11-23', 500))).toBe('2026-11-24');
});

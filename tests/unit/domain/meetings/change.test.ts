import { describe, expect, test } from 'vitest';
import { changeOf } from '@/utils/domain/meetings/change';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { at, BERLIN, MONDAY } from './given';

const meeting = (changes: Partial<MeetingRow> = {}) =>
  ({
    id: 'm',
    pairId: 'p',
    start: at('2026-11-24T10:00'),
    end: at('2026-11-24T10:30'),
    date: '2026-11-24',
    timeZone: BERLIN,
    zoneCertain: true,
    state: 'scheduled',
    stateReason: 'seen',
    stateBy: 'unknown',
    ...changes,
  }) as MeetingRow;

test('the first entry tells what a meeting was when it was noticed', () => {
  expect(changeOf(null, meeting(), MONDAY)).toEqual({
    ...{ pairId: 'p', meetingId: 'm', at: MONDAY, state: 'scheduled', reason: 'seen', by: 'unknown' },
    ...{ start: at('2026-11-24T10:00'), date: '2026-11-24', wasState: null, wasStart: null, wasDate: null },
  });
});

describe('an entry is made', () => {
  const allDay = { start: null, end: null };
  test.each<[string, Partial<MeetingRow>, Partial<MeetingRow>]>([
    ['when it is cancelled', {}, { state: 'cancelled', stateReason: 'gone-from-two-views' }],
    ['when it comes out who cancelled it', { state: 'cancelled' }, { state: 'cancelled', stateBy: 'them' }],
    ['when it is moved', {}, { start: at('2026-11-24T11:00') }],
    ['when it becomes an event of the whole day', {}, allDay],
    ['when a whole-day one is put to another day', allDay, { ...allDay, date: '2026-11-25' }],
    ['when a whole-day one gets its hour', allDay, {}],
    ['when it was held', { state: 'unknown' }, { state: 'held', stateReason: 'note' }],
  ])('%s', (_, before, after) => {
    const [was, is] = [meeting(before), meeting(after)];
    expect(changeOf(was, is, MONDAY)).toMatchObject({
      state: is.state,
      reason: is.stateReason,
      start: is.start,
      date: is.date,
      wasState: was.state,
      wasStart: was.start,
      wasDate: was.date,
    });
  });
});

describe('no entry is made', () => {
  test.each<[string, Partial<MeetingRow>, Partial<MeetingRow>]>([
    ['when the same is said again', {}, {}],
    ['when it lasts longer', {}, { end: at('2026-11-24T11:00') }],
    ['when the title is another', {}, { title: 'Ana' }],
    ['when the zone of the page is another', {}, { timeZone: 'Asia/Tokyo' }],
    [
      'when the supposed zone becomes known',
      { zoneCertain: false },
      { timeZone: 'UTC', start: Date.parse('2026-11-24T10:00Z') },
    ],
    ['when the time can’t be read', {}, { start: null, end: null, date: null }],
    ['when there is a further sign that people met', { state: 'held' }, { state: 'held', stateReason: 'note' }],
  ])('%s', (_, before, after) => {
    expect(changeOf(meeting(before), meeting(after), MONDAY)).toBeNull();
  });
});

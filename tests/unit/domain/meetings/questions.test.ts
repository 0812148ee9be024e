import { describe, expect, test } from 'vitest';
import { askMissedAt } from '@/utils/domain/meetings/missed';
import {
  eventsToAsk,
  meetingQuestions,
  type Questionable,
  questionOf,
  spokenForBy,
} from '@/utils/domain/meetings/questions';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { at, BERLIN, MONDAY } from './given';

function meeting(changes: Partial<Questionable> = {}, createdAt = at('2026-11-16T08:00')): Questionable {
  return {
    start: at('2026-11-24T10:00'),
    end: at('2026-11-24T10:30'),
    pairId: 'ana',
    date: '2026-11-24',
    timeZone: BERLIN,
    zoneCertain: true,
    state: 'scheduled',
    stateBy: 'unknown',
    movedFrom: null,
    answeredAt: null,
    createdAt: formatStamp({ ms: createdAt, counter: 0 }, 'test'),
    ...changes,
  };
}

describe('when to ask whether people met', () => {
  test.each([
    ['Tuesday: Wednesday morning', '2026-11-24T10:30', '2026-11-25T09:00'],
    ['late on Tuesday: Wednesday morning', '2026-11-24T23:50', '2026-11-25T09:00'],
    ['Friday: Monday morning', '2026-11-27T15:00', '2026-11-30T09:00'],
    ['Saturday: Monday morning', '2026-11-28T15:00', '2026-11-30T09:00'],
  ])('%s', (_, end, ask) => {
    expect(askMissedAt(meeting({ end: at(end) }), DEFAULT_SETTINGS, BERLIN)).toBe(at(ask));
  });
  test('over the night of the clock change', () => {
    const sunday = { start: null, end: null, date: '2026-10-24', timeZone: BERLIN, zoneCertain: true };
    const everyDay = { workingDays: [0, 1, 2, 3, 4, 5, 6], nudgeMissedAt: 9 * 60 };
    expect(askMissedAt(sunday, everyDay, BERLIN)).toBe(Date.parse('2026-10-25T09:00+01:00'));
  });
  test('who works on no day is asked the next day', () => {
    expect(askMissedAt(meeting(), { workingDays: [], nudgeMissedAt: 600 }, BERLIN)).toBe(at('2026-11-25T10:00'));
  });
});

describe('what a meeting asks', () => {
  const WEDNESDAY = at('2026-11-25T09:00');
  type Case = [what: string, changes: Partial<Questionable>, now: number, kind: string | null];
  const cases: Case[] = [
    ['all is well', {}, MONDAY, null],
    ['cancelled ahead', { state: 'cancelled' }, MONDAY, 'cancelled'],
    ['cancelled, a week ago', { state: 'cancelled' }, at('2026-12-01T10:29'), 'cancelled'],
    ['cancelled, more than a week ago', { state: 'cancelled' }, at('2026-12-01T10:31'), null],
    ['cancelled and answered', { state: 'cancelled', answeredAt: MONDAY }, MONDAY, null],
    ['declined', { state: 'declined' }, MONDAY, 'declined'],
    ['moved', { movedFrom: MONDAY }, MONDAY, 'moved'],
    ['moved by me', { movedFrom: MONDAY, stateBy: 'me' }, MONDAY, null],
    ['moved, and over', { movedFrom: MONDAY }, at('2026-11-24T10:30'), null],
    ['unknown, on the same day', { state: 'unknown' }, at('2026-11-24T18:00'), null],
    ['unknown, next morning a minute early', { state: 'unknown' }, WEDNESDAY - MINUTE_MS, null],
    ['unknown, next morning', { state: 'unknown' }, WEDNESDAY, 'missed'],
    ['unknown for more than a week', { state: 'unknown' }, at('2026-12-02T09:00'), null],
    ['they did not meet, and no new time is asked for', { state: 'missed' }, WEDNESDAY, 'missed'],
    ['they did not meet, and that is settled', { state: 'missed', answeredAt: WEDNESDAY }, WEDNESDAY, null],
    ['held', { state: 'held' }, WEDNESDAY, null],
    ['nothing known of its time', { state: 'cancelled', start: null, end: null, date: null }, MONDAY, null],
  ];
  test.each(cases)('%s', (_, changes, now, kind) => {
    expect(questionOf(meeting(changes), DEFAULT_SETTINGS, BERLIN, now)).toBe(kind);
  });

  test('history that is read for the first time asks nothing, yesterday does', () => {
    const readOn = (time: string) => meeting({ state: 'unknown' }, at(time));
    const ask = (time: string) => questionOf(readOn(time), DEFAULT_SETTINGS, BERLIN, at(time));
    expect(ask('2026-11-25T11:00')).toBe('missed');
    expect(ask('2026-11-26T09:00')).toBeNull();
    const cancelled = meeting({ state: 'cancelled' }, at('2026-11-24T11:00'));
    expect(questionOf(cancelled, DEFAULT_SETTINGS, BERLIN, at('2026-11-24T11:00'))).toBeNull();
  });
});

test('what is ahead comes first, soonest first; then what has passed, latest first', () => {
  const day = (date: string, state: Questionable['state']) =>
    meeting({ pairId: date, start: at(`${date}T10:00`), end: at(`${date}T10:30`), date, state });
  const list = [
    day('2026-11-19', 'unknown'),
    day('2026-11-27', 'cancelled'),
    day('2026-11-20', 'unknown'),
    day('2026-11-24', 'declined'),
  ];
  const asked = meetingQuestions(list, DEFAULT_SETTINGS, BERLIN, at('2026-11-23T10:00'));
  expect(asked.map(({ kind, meeting: { date } }) => `${kind} ${date}`)).toEqual([
    'declined 2026-11-24',
    'cancelled 2026-11-27',
    'missed 2026-11-20',
    'missed 2026-11-19',
  ]);
});

test('of the maybes only the next few are asked about, each series once', () => {
  const event = (hours: number | null, seriesKey: string | null = null) => ({
    start: hours === null ? null : MONDAY + hours * HOUR_MS,
    seriesKey,
  });
  const asked = eventsToAsk(
    [event(50, 'a'), event(2, 'a'), event(null), event(-30), event(4), event(5), event(6), event(999)],
    MONDAY,
  );
  expect(asked).toEqual([event(2, 'a'), event(4), event(5)]);
});

describe('a series that was ended', () => {
  const week = (n: number, changes: Partial<Questionable> = {}) => {
    const start = at('2026-11-24T10:00') + n * 7 * DAY_MS;
    return { ...meeting({ start, end: start + 1_800_000, state: 'cancelled', ...changes }), id: `week ${n}` };
  };
  const asked = (list: ReturnType<typeof week>[]) =>
    meetingQuestions(list, DEFAULT_SETTINGS, BERLIN, MONDAY).map((one) => one.meeting.id);

  test('asks once for each person, about the soonest', () => {
    const ben = { pairId: 'ben' };
    expect(asked([week(2), week(0), week(1), week(1, ben), week(3, ben)])).toEqual(['week 0', 'week 1']);
  });
  test('the answer stands for the later ones, not for another person or what goes on', () => {
    const list = [week(0), week(1), week(2, { state: 'scheduled' }), week(3, { pairId: 'ben' }), week(4)];
    expect(spokenForBy(list[0]!, list, BERLIN, MONDAY).map(({ id }) => id)).toEqual(['week 1', 'week 4']);
    expect(spokenForBy(list[2]!, list, BERLIN, MONDAY)).toEqual([]);
  });
  test('what falls out more than a month ahead has time', () => {
    expect(asked([week(5)])).toEqual([]);
    expect(asked([week(4)])).toEqual(['week 4']);
  });
});

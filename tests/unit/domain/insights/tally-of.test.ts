import { expect, test } from 'vitest';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { emptyTally, type Tally } from '@/utils/domain/insights/tally';
import { tallyOf } from '@/utils/domain/insights/tally-of';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { item, meeting, onDay, relationship, topic } from './relationship-fixture';

/** January 2026, looked back at from the end of February. */
const JANUARY = { from: onDay(1, 0), to: onDay(32, 0) };
const LATER = onDay(59);
const count = (fields: Partial<Relationship>, range = JANUARY, now = LATER): Tally =>
  tallyOf(relationship(fields), range, now, 'UTC');

const held = (part: number, of: number) => ({ held: { part, of } });
const wrapUp = (meetingId: string, fields: object) => ({
  ...{ meetingId, rating: null, secondsMe: 0, secondsThem: 0, talkedUntil: null, guessedShare: null },
  ...fields,
});

/** Each row was counted by hand. Only what is named is looked at. */
const CASES: [story: string, given: Partial<Relationship>, expected: object][] = [
  ['nothing', {}, emptyTally()],
  [
    'three of four held',
    { meetings: [meeting('a', 5), meeting('b', 12), meeting('c', 19), meeting('d', 26, { state: 'missed' })] },
    { ...held(3, 4), missed: 1 },
  ],
  [
    'what nobody knows is neither held nor missed',
    { meetings: [meeting('a', 5), meeting('b', 12, { state: 'unknown' })] },
    { ...held(1, 1), unknown: 1 },
  ],
  [
    'cancelled and declined, by whom',
    {
      meetings: [
        meeting('a', 5, { state: 'cancelled', stateBy: 'me' }),
        meeting('b', 12, { state: 'declined', stateBy: 'them' }),
        meeting('c', 19, { state: 'cancelled' }),
      ],
    },
    { ...held(0, 3), cancelled: { me: 1, them: 1, unknown: 1 } },
  ],
  [
    'one that was replaced stands in its new place alone',
    { meetings: [meeting('a', 5, { state: 'cancelled', repair: 'replaced' }), meeting('b', 7)] },
    { ...held(1, 1), cancelled: { me: 0, them: 0, unknown: 0 } },
  ],
  [
    'in writing and skipped: not held, and told apart',
    {
      meetings: [
        meeting('a', 5, { state: 'cancelled', repair: 'written' }),
        meeting('b', 12, { state: 'cancelled', repair: 'skipped' }),
      ],
    },
    { ...held(0, 2), written: 1, skipped: 1 },
  ],
  ['one of February is not counted', { meetings: [meeting('a', 31), meeting('b', 32)] }, held(1, 1)],
  [
    'a meeting that moved twice counts twice; one of before changes were kept once',
    {
      meetings: [meeting('a', 5), meeting('b', 12, { movedFrom: onDay(11) })],
      moves: [
        { meetingId: 'a', by: 'them' },
        { meetingId: 'a', by: 'me' },
      ],
    },
    { moved: { me: 1, them: 1, unknown: 1 } },
  ],
  [
    'thirty and sixty minutes',
    { meetings: [meeting('a', 5), meeting('b', 12, { end: onDay(12, 11) })] },
    { minutes: { part: 90, of: 2 } },
  ],
  [
    'length: the keys tell when the talk ended, against the calendar or against the length that was set',
    {
      meetings: [meeting('a', 5), meeting('b', 12)],
      wrapUps: [
        wrapUp('a', { secondsMe: 600, secondsThem: 900, talkedUntil: onDay(5) + 40 * MINUTE_MS }),
        wrapUp('b', { secondsMe: 600, secondsThem: 300, talkedUntil: onDay(12) + 20 * MINUTE_MS }),
      ],
    },
    { lengthKept: { part: 60, of: 60 } },
  ],
  [
    'length: without keys the calendar stands against the length that was set',
    { plannedMinutes: 25, meetings: [meeting('a', 5), meeting('b', 12, { end: onDay(12, 11) })] },
    { lengthKept: { part: 90, of: 50 } },
  ],
  [
    'length: the calendar against itself says nothing, nor does one that was called off or has no time',
    {
      meetings: [meeting('a', 5), meeting('b', 12, { state: 'missed' }), meeting('c', 19, { start: null, end: null })],
      wrapUps: [wrapUp('b', { secondsMe: 1800, talkedUntil: onDay(12, 11) })],
    },
    { lengthKept: { part: 0, of: 0 } },
  ],
  [
    'length: keys that were let go of early, or counted by a wrong clock, tell nothing of the end',
    {
      meetings: [meeting('a', 5), meeting('b', 12), meeting('c', 19)],
      wrapUps: [
        wrapUp('a', { secondsMe: 100, secondsThem: 700, talkedUntil: onDay(5) + 15 * MINUTE_MS }),
        wrapUp('b', { secondsMe: 1800, talkedUntil: onDay(13) }),
        wrapUp('c', { secondsMe: 1800, talkedUntil: onDay(18) }),
      ],
    },
    { lengthKept: { part: 0, of: 0 } },
  ],
  [
    'prepared: a topic written before the start, also when it waited',
    { meetings: [meeting('a', 5), meeting('b', 12)], topics: [topic(4, 'b', { doneAt: onDay(12) })] },
    { prepared: { part: 2, of: 2 } },
  ],
  [
    'not prepared: written in the meeting, parked, or done long before',
    {
      meetings: [meeting('a', 5), meeting('b', 12)],
      topics: [
        topic(5, 'a', { createdAt: item(null, 5).createdAt }),
        topic(6, null, { parkedAt: onDay(7) }),
        topic(2, null, { doneAt: onDay(3) }),
      ],
    },
    { prepared: { part: 0, of: 2 } },
  ],
  [
    'a prompt of a template is nobody’s preparation',
    { meetings: [meeting('a', 5)], topics: [topic(4, 'a', { questionKey: 'template' })] },
    { prepared: { part: 0, of: 1 }, raisedByThem: { part: 0, of: 0 } },
  ],
  [
    'who raised what was talked about; private topics tell nothing',
    {
      meetings: [meeting('a', 5)],
      topics: [topic(4, 'a'), topic(4, 'a', { raisedBy: 'them', kind: 'status' }), topic(4, 'a', { scope: 'vault' })],
    },
    { raisedByThem: { part: 1, of: 2 }, status: { part: 1, of: 3 } },
  ],
  [
    'due on a day: done on it, done after it, dropped',
    {
      items: [
        item(null, 5, { due: '2026-01-09', doneAt: onDay(9, 23) }),
        item(null, 5, { due: '2026-01-09', doneAt: onDay(10, 1) }),
        item(null, 5, { due: '2026-01-09', droppedAt: onDay(8) }),
        item(null, 5, { due: '2026-02-01' }),
      ],
    },
    { doneByDue: { part: 1, of: 2 } },
  ],
  [
    'promised in one meeting, done before the next held one',
    {
      meetings: [meeting('a', 5), meeting('b', 12, { state: 'cancelled' }), meeting('c', 19)],
      items: [
        item('a', 5, { doneAt: onDay(18) }),
        item('a', 5, { doneAt: onDay(20) }),
        item('c', 19, { movedTimes: 3 }),
      ],
    },
    { doneByNext: { part: 1, of: 2 }, putOff: { part: 3, of: 3 } },
  ],
  [
    'days to done, of those done in January',
    { items: [item(null, 5, { doneAt: onDay(7, 11) }), item(null, 30, { doneAt: onDay(34) })] },
    { daysToDone: [2] },
  ],
  [
    'ratings by time, of held meetings only',
    {
      meetings: [meeting('a', 5), meeting('b', 12), meeting('c', 19, { state: 'cancelled' })],
      wrapUps: [wrapUp('b', { rating: 5 }), wrapUp('a', { rating: 3 }), wrapUp('c', { rating: 1 })],
    },
    {
      ratings: [
        { at: onDay(5), value: 3 },
        { at: onDay(12), value: 5 },
      ],
    },
  ],
  [
    'talk: counted seconds, and a guess for as long as the meeting was',
    {
      meetings: [meeting('a', 5), meeting('b', 12)],
      wrapUps: [wrapUp('a', { secondsMe: 300, secondsThem: 900 }), wrapUp('b', { secondsMe: 5, guessedShare: 50 })],
    },
    { talked: { part: 1200, of: 3000 } },
  ],
  [
    'a theme counts once a meeting, and the owner’s word beats the topics',
    {
      meetings: [meeting('a', 5), meeting('b', 12)],
      topics: [
        topic(4, 'a', { theme: 'growth' }),
        topic(4, 'a', { theme: 'growth' }),
        topic(11, 'b', { theme: 'team' }),
      ],
      touches: [
        { meetingId: 'b', theme: 'team', touched: false },
        { meetingId: 'b', theme: 'well-being', touched: true },
      ],
    },
    { themes: { ...emptyTally().themes, growth: 1, 'well-being': 1 } },
  ],
  [
    'praise once it was said',
    {
      feedback: [
        { kind: 'praise', direction: 'given', state: 'said', stateAt: onDay(5) },
        { kind: 'praise', direction: 'given', state: 'draft', stateAt: onDay(5) },
        { kind: 'improve', direction: 'given', state: 'said', stateAt: onDay(5) },
        { kind: 'praise', direction: 'received', state: 'said', stateAt: onDay(6) },
      ],
    },
    { praise: { given: 1, received: 1 } },
  ],
];

test.each(CASES)('%s', (_, given, expected) => {
  expect(count(given)).toMatchObject(expected);
});

test('what is still to come is not counted', () => {
  const meetings = [meeting('a', 5), meeting('b', 12, { state: 'scheduled' })];
  expect(count({ meetings }, JANUARY, onDay(6))).toMatchObject({ ...held(1, 1), unknown: 0 });
});

test('a clock that lies years ahead, and a range without a day, count nothing wrong', () => {
  expect(count({ meetings: [meeting('a', 5)] }, { from: onDay(9), to: onDay(9) })).toEqual(emptyTally());
  expect(count({ meetings: [meeting('a', 5)] }, { from: onDay(9), to: onDay(1) })).toEqual(emptyTally());
  expect(count({ meetings: [meeting('a', 5)] }, JANUARY, onDay(-400))).toEqual(emptyTally());
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Look, OBSERVATION_KEYS, type ObservationKey } from '@/utils/domain/insights/observations/observation';
import { observe } from '@/utils/domain/insights/observations/observe';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { item, meeting, onDay, relationship, topic } from './relationship-fixture';

const NOW = onDay(60);

/** A manager looks at a report; six weekly meetings, the last one five days ago. */
const weekly = [20, 27, 34, 41, 48, 55].map((day, at) => meeting(`m${at}`, day));

function look(given: Partial<Relationship>, more: Partial<Look> = {}): Look {
  const one = relationship({ meetings: weekly, ...given });
  const held = one.meetings.filter(({ state }) => state === 'held').toReversed();
  const who = { role: 'manager', field: null, standing: 'on-time', gapDays: 5 } as const;
  return {
    relationship: one,
    held: held.toSorted((a, b) => timeOfMeeting(b) - timeOfMeeting(a)),
    ...who,
    now: NOW,
    ...more,
  };
}

const keys = (given: Look, hushed: string[] = []) => observe(given, new Set(hushed)).map(({ key }) => key);
const evidence = (given: Look, key: ObservationKey) =>
  observe(given, new Set()).find((one) => one.key === key)?.evidence;

const praised = { kind: 'praise', direction: 'given', state: 'said', stateAt: onDay(55, 11) } as const;
/** A relationship in which nothing is missing. */
const fine: Partial<Relationship> = {
  feedback: [praised],
  touches: [
    { meetingId: 'm5', theme: 'well-being', touched: true },
    { meetingId: 'm5', theme: 'growth', touched: true },
  ],
};
const wrapUp = (at: number, fields: object) => ({
  ...{ meetingId: `m${at}`, rating: null, secondsMe: 0, secondsThem: 0, talkedUntil: null, guessedShare: null },
  ...fields,
});
const talked = (kind: 'talk' | 'status', raisedBy: 'me' | 'them') =>
  weekly.map(({ id }, at) => topic(19 + at * 7, id, { kind, raisedBy }));

test('where nothing is missing nothing is said', () => {
  expect(keys(look(fine))).toEqual([]);
});

test('of somebody one never met nothing is said', () => {
  expect(keys(look({ meetings: [] }, { gapDays: null, standing: 'unknown' }))).toEqual([]);
});

test.each<[ObservationKey, string, Partial<Relationship>, Partial<Look>, object]>([
  ['tooRare', 'late by their own rhythm', {}, { standing: 'late', gapDays: 40 }, { seen: 40 }],
  [
    'calledOffOften',
    'three of eight, by the user',
    {
      meetings: [
        ...weekly,
        ...[50, 51, 52].map((day) => meeting(`c${day}`, day, { state: 'cancelled', stateBy: 'me' })),
      ],
    },
    {},
    { seen: 3, of: 9 },
  ],
  [
    'putOffPromises',
    'one of two open ones',
    { items: [item('m5', 55, { movedTimes: 2 }), item('m5', 55)] },
    {},
    { seen: 1, of: 2 },
  ],
  [
    'ratingsFall',
    'from four to three',
    { wrapUps: [5, 4, 3, 3, 3, 3].map((rating, at) => wrapUp(at, { rating })) },
    {},
    { seen: 1 },
  ],
  ['noWellBeing', 'not since they first met, in a hospital', { touches: [] }, { field: 'hospital' }, { seen: 40 }],
  ['noPraise', 'none since the last but one', { feedback: [{ ...praised, stateAt: onDay(47) }] }, {}, { seen: 2 }],
  ['noGrowth', 'eleven weeks', { touches: [] }, { now: onDay(100) }, { seen: 80 }],
  ['statusOnly', 'all of it', { topics: talked('status', 'them') }, {}, { seen: 4, of: 4 }],
  ['managerWrites', 'all of it', { topics: talked('talk', 'me') }, {}, { seen: 5, of: 5 }],
  [
    'talksTooMuch',
    'half of three',
    { wrapUps: [3, 4, 5].map((at) => wrapUp(at, { secondsMe: 600, secondsThem: 600 })) },
    {},
    { seen: 50 },
  ],
  [
    'tooLong',
    'ninety minutes',
    { meetings: weekly.map((one) => ({ ...one, end: one.start! + 90 * MINUTE_MS })) },
    {},
    { seen: 90 },
  ],
])('%s: %s', (key, _, given, more, expected) => {
  expect(evidence(look({ ...fine, ...given }, more), key)).toEqual(expected);
  expect(keys(look({ ...fine, ...given }, more), [key])).not.toContain(key);
});

test.each<[ObservationKey, string, Partial<Relationship>, Partial<Look>]>([
  [
    'calledOffOften',
    'the others called off',
    {
      meetings: [
        ...weekly,
        ...[50, 51, 52].map((day) => meeting(`c${day}`, day, { state: 'cancelled', stateBy: 'them' })),
      ],
    },
    {},
  ],
  ['noPraise', 'one does not praise one’s manager by rule', { feedback: [] }, { role: 'employee' }],
  ['managerWrites', 'an employee may write all of it', { topics: talked('talk', 'me') }, { role: 'employee' }],
  [
    'talksTooMuch',
    'an employee may talk',
    { wrapUps: [3, 4, 5].map((at) => wrapUp(at, { secondsMe: 900, secondsThem: 100 })) },
    { role: 'employee' },
  ],
  [
    'talksTooMuch',
    'two counted ones are no habit',
    { wrapUps: [4, 5].map((at) => wrapUp(at, { secondsMe: 900, secondsThem: 100 })) },
    {},
  ],
  [
    'putOffPromises',
    'what was dropped is over',
    { items: [item('m5', 55, { movedTimes: 5, droppedAt: onDay(56) })] },
    {},
  ],
  [
    'noGrowth',
    'they met once since',
    { meetings: [meeting('m5', 20), meeting('b', 55)], touches: [{ meetingId: 'm5', theme: 'growth', touched: true }] },
    { now: onDay(100) },
  ],
  ['statusOnly', 'three topics tell no habit', { topics: talked('status', 'them').slice(3) }, {}],
])('no %s: %s', (key, _, given, more) => {
  expect(keys(look({ ...fine, ...given }, more))).not.toContain(key);
});

test('they come in the order of their weight, each at most once', () => {
  const all = fc.subarray([...OBSERVATION_KEYS], { minLength: 0 });
  fc.assert(
    fc.property(all, (hushed) => {
      const said = keys(look({ topics: talked('status', 'me'), items: [item('m5', 55, { movedTimes: 9 })] }), hushed);
      expect(said).toEqual(OBSERVATION_KEYS.filter((key) => said.includes(key)));
      expect(said.some((key) => hushed.includes(key))).toBe(false);
    }),
  );
});

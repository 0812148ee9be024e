import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { emptyTally, percentOf, sumTallies, type Tally } from '@/utils/domain/insights/tally';
import { talliesOf, tallyOf } from '@/utils/domain/insights/tally-of';
import { THEMES } from '@/utils/domain/themes/theme';
import { item, meeting, onDay, relationship, stampOf, topic } from './relationship-fixture';

const NOW = onDay(100);
const day = fc.integer({ min: 1, max: 120 });
const at = day.map((one) => onDay(one, 15));
type Side = 'me' | 'them' | 'unknown';
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const inMeeting = fc.constantFrom('m0', 'm1', 'm2', 'm3', null);

const someMeetings = fc
  .array(
    fc.record({
      day,
      state: fc.constantFrom('held', 'cancelled', 'declined', 'missed', 'unknown', 'scheduled'),
      stateBy: fc.constantFrom('me', 'them', 'unknown'),
      repair: fc.constantFrom(null, 'skipped', 'written', 'replaced'),
      movedFrom: maybe(at),
    }),
    { maxLength: 8 },
  )
  .map((list) =>
    list
      .sort((a, b) => a.day - b.day)
      .map(({ day: on, ...fields }, index) => meeting(`m${index}`, on, fields as object)),
  );

const anyRelationship: fc.Arbitrary<Relationship> = fc.record({
  personId: fc.constant('ana'),
  plannedMinutes: maybe(fc.integer({ min: 5, max: 90 })),
  meetings: someMeetings,
  moves: fc.array(
    fc.record({ meetingId: fc.constantFrom('m0', 'm1'), by: fc.constantFrom<Side[]>('me', 'them', 'unknown') }),
  ),
  topics: fc.array(
    fc.tuple(day, inMeeting, maybe(fc.constantFrom(...THEMES))).map(([on, id, theme]) => topic(on, id, { theme })),
  ),
  items: fc.array(
    fc
      .record({ madeIn: inMeeting, made: day, doneAt: maybe(at), droppedAt: maybe(at), movedTimes: fc.nat(4) })
      .map(({ made, madeIn, ...rest }) => item(madeIn, made, { ...rest, createdAt: stampOf(onDay(made)) })),
  ),
  wrapUps: fc.uniqueArray(
    fc.record({
      ...{ meetingId: fc.constantFrom('m0', 'm1', 'm2', 'm3'), rating: maybe(fc.integer({ min: 1, max: 5 })) },
      ...{ secondsMe: fc.nat(4000), secondsThem: fc.nat(4000), talkedUntil: maybe(at) },
      // Quarters, so that sums don't depend on their order.
      guessedShare: fc.constantFrom(null, 0, 25, 50, 100),
    }),
    { selector: ({ meetingId }) => meetingId },
  ),
  touches: fc.constant([]),
  feedback: fc.constant([]),
});

test('spans that follow each other add up to the whole', () => {
  fc.assert(
    fc.property(anyRelationship, fc.tuple(day, day, day), (one, days) => {
      const [from, middle, to] = days.sort((a, b) => a - b).map((n) => onDay(n, 0)) as [number, number, number];
      const tally = (range: { from: number; to: number }) => tallyOf(one, range, NOW, 'UTC');
      expect(sumTallies([tally({ from, to: middle }), tally({ from: middle, to })])).toEqual(tally({ from, to }));
    }),
  );
});

test('many spans in one go are counted as each alone', () => {
  fc.assert(
    fc.property(anyRelationship, (one) => {
      const spans = Array.from({ length: 12 }, (_, week) => ({
        from: onDay(1 + week * 7, 0),
        to: onDay(8 + week * 7, 0),
      }));
      const alone = spans.map((span) => tallyOf(one, span, NOW, 'UTC'));
      expect(talliesOf(one, spans, NOW, 'UTC')).toEqual(alone);
    }),
  );
});

test('somebody who has nothing to do with it changes nothing of the others', () => {
  fc.assert(
    fc.property(anyRelationship, (one) => {
      const range = { from: onDay(1), to: onDay(90) };
      const alone = tallyOf(one, range, NOW, 'UTC');
      expect(sumTallies([alone, tallyOf(relationship({ personId: 'new' }), range, NOW, 'UTC')])).toEqual(alone);
    }),
  );
});

test('no part is greater than its whole, and nothing is ever not a number', () => {
  const numbers = (value: unknown): number[] =>
    typeof value === 'number' ? [value] : Object.values(value as object).flatMap(numbers);
  fc.assert(
    fc.property(anyRelationship, (one) => {
      const tally: Tally = tallyOf(one, { from: onDay(1), to: onDay(200) }, NOW, 'UTC');
      for (const key of ['held', 'prepared', 'raisedByThem', 'status', 'doneByDue', 'doneByNext', 'talked'] as const) {
        expect(tally[key].part).toBeLessThanOrEqual(tally[key].of);
      }
      expect(numbers(tally).every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
    }),
  );
});

test('nothing of nothing is no percentage', () => {
  expect(percentOf(emptyTally().held)).toBeNull();
});

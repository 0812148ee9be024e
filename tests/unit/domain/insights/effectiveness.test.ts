import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHECK_QUESTIONS,
  type Check,
  type CheckRound,
  type CheckScores,
  isLow,
  meanScore,
  NO_SCORES,
  questionOfTopic,
  roundsOf,
  seenDifferently,
  topicKeyOf,
  wordingOf,
} from '@/utils/domain/insights/effectiveness';
import { type CheckFacts, effectivenessDue } from '@/utils/domain/insights/effectiveness-due';
import { onDay } from './relationship-fixture';

const check = (side: 'me' | 'them', day: number, scores: Partial<CheckScores> = { q1: 3 }): Check => ({
  ...{ id: `${side} ${day}`, at: onDay(day), side },
  scores: { ...NO_SCORES, ...scores },
});
/** One-on-ones on days one week apart. */
const weeks = (count: number, from = 1) => Array.from({ length: count }, (_, n) => onDay(from + 7 * n, 9));
const round = (me: Partial<CheckScores> | null, them: Partial<CheckScores> | null): CheckRound => ({
  ...{ at: onDay(1), me: me && check('me', 1, me), them: them && check('them', 1, them) },
});

describe('answers of both sides', () => {
  const ids = (rounds: CheckRound[]) => rounds.map(({ me, them }) => [me?.id ?? null, them?.id ?? null]);

  test.each<[string, Check[], (string | null)[][]]>([
    ['none', [], []],
    ['one side alone', [check('me', 60)], [['me 60', null]]],
    ['both, days apart', [check('them', 70), check('me', 60)], [['me 60', 'them 70']]],
    [
      'the same side again',
      [check('me', 60), check('me', 61), check('them', 62)],
      [
        ['me 60', null],
        ['me 61', 'them 62'],
      ],
    ],
    [
      'the other side, eight one-on-ones later',
      [check('me', 1), check('them', 60)],
      [
        ['me 1', null],
        [null, 'them 60'],
      ],
    ],
  ])('%s', (_, checks, rounds) => {
    expect(ids(roundsOf(checks, weeks(20)))).toEqual(rounds);
  });

  test('every answer stands in exactly one round, and rounds go by time', () => {
    const some = fc.array(
      fc.tuple(fc.constantFrom('me' as const, 'them' as const), fc.nat(300)).map(([side, day]) => check(side, day)),
    );
    fc.assert(
      fc.property(some, fc.nat(40), (checks, met) => {
        const rounds = roundsOf(checks, weeks(met));
        const all = rounds.flatMap(({ me, them }) => [me, them].filter((one) => one !== null));
        expect(all.map(({ id }) => id).sort()).toEqual(checks.map(({ id }) => id).sort());
        expect(rounds.map(({ at }) => at)).toEqual(rounds.map(({ at }) => at).toSorted((a, b) => a - b));
      }),
    );
  });
});

test.each<[Partial<CheckScores>, number | null]>([
  [{}, null],
  [{ q1: 4 }, 4],
  [{ q1: 5, q3: 2 }, 3.5],
  [{ q1: 1, q2: 2, q3: 3, q4: 4, q5: 5 }, 3],
])('of %j the mean is %s', (scores, mean) => {
  expect(meanScore({ ...NO_SCORES, ...scores })).toBe(mean);
});

test.each<[number | null | undefined, number | null | undefined, boolean, boolean]>([
  [5, 5, false, false],
  [4, 3, false, false],
  [5, 3, true, false],
  [2, 4, true, true],
  [2, 2, false, true],
  [null, 1, false, true],
  [null, null, false, false],
  [5, undefined, false, false],
])('me %s, them %s: seen differently %s, low %s', (me, them, apart, low) => {
  const said = (q2: number | null | undefined) => (q2 === undefined ? null : { q2 });
  expect(seenDifferently(round(said(me), said(them)), 'q2')).toBe(apart);
  expect(isLow(round(said(me), said(them)), 'q2')).toBe(low);
});

test.each([
  ['manager', 'me', 'lead'],
  ['manager', 'them', 'led'],
  ['employee', 'me', 'led'],
  ['employee', 'them', 'lead'],
  ['peer', 'me', 'peer'],
  ['peer', 'them', 'peer'],
] as const)('as %s, the words for %s are those of one who is: %s', (role, side, wording) => {
  expect(wordingOf(role, side)).toBe(wording);
});

test('a topic knows its question, and no other topic does', () => {
  for (const question of CHECK_QUESTIONS) expect(questionOfTopic(topicKeyOf(question))).toBe(question);
  for (const key of [null, 'template', 'q1', 'effectiveness-q9']) expect(questionOfTopic(key)).toBeNull();
});

describe('whether to ask', () => {
  const NOW = onDay(200);
  const facts = (given: Partial<CheckFacts>): CheckFacts => ({
    ...{ held: [], rounds: [], laterAt: null, never: false, inCrisis: false, away: false },
    ...given,
  });
  const since = (day: number) => roundsOf([check('me', day)], []);

  test.each<[string, Partial<CheckFacts>, number | null]>([
    ['seven held', { held: weeks(7) }, null],
    ['eight held, never asked', { held: weeks(8) }, 8],
    ['seven since the last check', { held: weeks(15), rounds: since(52) }, null],
    ['eight since the last check', { held: weeks(16), rounds: since(52) }, 8],
    ['in a crisis', { held: weeks(8), inCrisis: true }, null],
    ['never for this person', { held: weeks(8), never: true }, null],
    ['put away', { held: weeks(8), away: true }, null],
    ['"not now", one held since', { held: weeks(9), laterAt: onDay(51) }, null],
    ['"not now", two held since', { held: weeks(10), laterAt: onDay(51) }, 10],
    ['"not now", said long ago', { held: weeks(20), laterAt: onDay(2), rounds: since(80) }, 8],
    ['answers dated ahead by a wrong clock', { held: weeks(8), rounds: since(900) }, 8],
    ['"not now" said by a wrong clock', { held: weeks(8), laterAt: onDay(900) }, 8],
    ['one-on-ones that are still to come', { held: weeks(8, 170) }, null],
  ])('%s', (_, given, held) => {
    expect(effectivenessDue(facts(given), NOW)).toEqual(held === null ? null : { held });
  });

  test('one more held one-on-one never makes it less due', () => {
    const day = fc.nat(199).map((n) => onDay(n));
    fc.assert(
      fc.property(
        fc.array(day),
        day,
        fc.option(day, { nil: null }),
        fc.option(fc.nat(199), { nil: null }),
        (held, more, laterAt, last) => {
          const given = { laterAt, rounds: last === null ? [] : since(last) };
          const before = effectivenessDue(facts({ ...given, held }), NOW);
          const after = effectivenessDue(facts({ ...given, held: [...held, more] }), NOW);
          if (before) expect(after!.held).toBeGreaterThanOrEqual(before.held);
        },
      ),
    );
  });
});

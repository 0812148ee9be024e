import { describe, expect, test } from 'vitest';
import { calledOffBy, replacedBy, settledByItself } from '@/utils/domain/repair/replacement';

const at = (text: string) => Date.parse(`2026-11-${text}:00+01:00`);
const NOW = at('23T12:00');

type Known = Parameters<typeof replacedBy>[0];

function meeting(id: string, start: string | null, more: Partial<Known> = {}): Known {
  const time = start === null ? null : at(start);
  return {
    id,
    start: time,
    seriesKey: id,
    recurring: false,
    movedFrom: null,
    state: 'scheduled',
    saidBy: null,
    repair: null,
    repairAskedAt: null,
    ...more,
  };
}

/** Tuesday's regular one fell out, and the user asked for another time; the next regular one is a week later. */
const fell = (more: Partial<Known> = {}) =>
  meeting('tuesday', '24T10:00', {
    seriesKey: 'weekly',
    recurring: true,
    state: 'cancelled',
    repairAskedAt: at('23T11:00'),
    ...more,
  });
const next = meeting('next', '30T10:00', { seriesKey: 'weekly', recurring: true });

describe('which meeting a new one stands in for', () => {
  test.each<[string, Known, Known[], string | null]>([
    ['a new one before the next regular one', meeting('new', '26T10:00'), [fell(), next], 'tuesday'],
    ['the same time again: it was made anew', meeting('new', '24T10:00'), [fell(), next], 'tuesday'],
    ['a new one where no next one is known', meeting('new', '29T10:00'), [fell()], 'tuesday'],
    [
      'another single one is no rhythm',
      meeting('new', '26T10:00'),
      [fell(), next, meeting('lunch', '25T12:00')],
      'tuesday',
    ],
    ['after the next regular one: no gap is closed', meeting('new', '30T15:00'), [fell(), next], null],
    [
      'a regular one that was not seen before',
      meeting('far', '27T10:00', { seriesKey: 'weekly' }),
      [fell(), next],
      null,
    ],
    [
      'one of another series that was known',
      meeting('b', '26T10:00', { seriesKey: 'other' }),
      [fell(), next, meeting('a', '12T10:00', { seriesKey: 'other', state: 'held' })],
      null,
    ],
    ['nobody asked for it', meeting('new', '26T10:00'), [fell({ repairAskedAt: null }), next], null],
    ['it was let go of', meeting('new', '26T10:00'), [fell({ repair: 'skipped' }), next], null],
    ['it was found already', meeting('new', '26T10:00'), [fell({ repair: 'replaced' }), next], null],
    ['one that is over', meeting('old', '20T10:00'), [fell(), next], null],
    ['one without a time', meeting('day', null), [fell(), next], null],
    ['one that is called off itself', meeting('new', '26T10:00', { state: 'cancelled' }), [fell(), next], null],
    [
      'of two that fell out, the nearer',
      meeting('new', '26T10:00'),
      [fell(), meeting('wednesday', '25T10:00', { state: 'declined', repairAskedAt: at('23T11:30') })],
      'wednesday',
    ],
    [
      'one that stands and was asked to move is no regular one',
      meeting('new', '27T10:00'),
      [fell({ state: 'scheduled' }), next],
      'tuesday',
    ],
  ])('%s', (_, appeared, others, wanted) => {
    expect(replacedBy(appeared, others, NOW)).toBe(wanted);
  });
});

describe('what the event itself settles', () => {
  const gone = { saidBy: null, repair: null, repairAskedAt: null, replacedBy: null };
  const back = { state: 'scheduled', start: at('24T10:00'), movedFrom: null } as const;
  const moved = { state: 'scheduled', start: at('26T10:00'), movedFrom: at('24T10:00') } as const;
  test.each<[string, Known, Parameters<typeof settledByItself>[1], object | null]>([
    ['it comes back after a new time was asked for', fell(), back, gone],
    ['it comes back after it was skipped', fell({ repair: 'skipped' }), back, gone],
    ['it comes back and nothing was done', fell({ repairAskedAt: null }), back, null],
    [
      'the other side moves it ahead: that is the new time',
      fell({ state: 'declined' }),
      moved,
      { repair: 'replaced', replacedBy: 'tuesday', answeredAt: NOW },
    ],
    [
      'its new time was told before the no was gone',
      fell({ state: 'declined', start: at('26T10:00') }),
      moved,
      { repair: 'replaced', replacedBy: 'tuesday', answeredAt: NOW },
    ],
    ['moved, and nobody had asked', fell({ state: 'scheduled', repairAskedAt: null }), moved, null],
    [
      'moved to a time that is over',
      fell({ state: 'missed' }),
      { state: 'scheduled', start: at('20T10:00'), movedFrom: null },
      null,
    ],
    ['still called off', fell(), { state: 'cancelled', start: at('24T10:00'), movedFrom: null }, null],
    [
      'cancelled after it was declined',
      fell({ state: 'declined' }),
      { state: 'cancelled', start: at('24T10:00'), movedFrom: null },
      null,
    ],
    [
      'called off anew: what was done before is of another time',
      fell({ state: 'scheduled', repair: 'replaced' }),
      { state: 'cancelled', start: at('24T10:00'), movedFrom: null },
      gone,
    ],
    [
      'over, and nobody knows',
      fell({ state: 'scheduled' }),
      { state: 'unknown', start: at('24T10:00'), movedFrom: null },
      null,
    ],
  ])('%s', (_, before, after, wanted) => {
    expect(settledByItself(before, after, NOW)).toEqual(wanted);
  });
});

test.each([
  ['cancelled', 'unknown', 'them', 'them'],
  ['declined', 'me', 'them', 'them'],
  ['cancelled', 'them', null, 'them'],
  ['scheduled', 'unknown', 'them', 'unknown'],
] as const)('%s by %s, the user says %s: by %s', (state, stateBy, saidBy, wanted) => {
  expect(calledOffBy({ state, stateBy }, { saidBy })).toBe(wanted);
});

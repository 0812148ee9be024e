import { expect, test } from 'vitest';
import { answerPatch } from '@/utils/domain/meetings/answer';
import type { SightingFacts } from '@/utils/domain/meetings/facts';
import { BERLIN, believe, MONDAY, seen, TUESDAY_NOON } from './given';

const GONE = { missedViews: 2 };
const HIDDEN = { hiddenViews: 2 };
const MINE = { state: 'declined' } as const;
const TITLE = { title: 'Canceled: Ana / Ben 1:1' };
const MARK = { state: 'cancelled' } as const;

type Case = [said: string, of: Partial<SightingFacts>, then: string, now: Partial<SightingFacts>, state: string];
test.each<Case>([
  ['hidden', HIDDEN, 'hidden', HIDDEN, 'scheduled'],
  ['hidden', HIDDEN, 'gone', GONE, 'scheduled'],
  ['gone', GONE, 'gone again', GONE, 'scheduled'],
  ['gone', GONE, 'declined', MINE, 'declined'],
  ['gone', GONE, 'marked', MARK, 'cancelled'],
  ['declined', MINE, 'gone', GONE, 'scheduled'],
  ['declined', MINE, 'called off in its title', TITLE, 'cancelled'],
  ['called off in its title', TITLE, 'the same title', TITLE, 'scheduled'],
  ['called off in its title', TITLE, 'marked', MARK, 'cancelled'],
  ['marked', MARK, 'marked and gone', { ...MARK, ...GONE }, 'scheduled'],
])('"it takes place" of one that is %s; then it is %s', (_, of, __, now, state) => {
  const believed = believe([{ sightings: [seen(of)] }]);
  const said = { ...believed, ...answerPatch(believed, 'stands', BERLIN, MONDAY) };
  expect(believe([{ sightings: [seen(of)] }], said)).toMatchObject({ state: 'scheduled', answeredAt: MONDAY });
  expect(believe([{ sightings: [seen(now)] }], said).state).toBe(state);
});

test('what was corrected before counts on: the heavier of both', () => {
  let truth = believe([{ sightings: [seen(TITLE)] }]);
  truth = { ...truth, ...answerPatch(truth, 'stands', BERLIN, MONDAY) };
  truth = believe([{ sightings: [seen(GONE)] }], truth);
  truth = { ...truth, ...answerPatch(truth, 'stands', BERLIN, MONDAY) };
  expect(believe([{ sightings: [seen(TITLE)] }], truth).state).toBe('scheduled');
});

test('said of a meeting that is over, it leaves open whether they met', () => {
  const gone = believe([{ sightings: [seen(GONE)], now: TUESDAY_NOON }]);
  const said = { ...gone, ...answerPatch(gone, 'stands', BERLIN, TUESDAY_NOON) };
  expect(believe([{ sightings: [seen(GONE)], now: TUESDAY_NOON }], said)).toMatchObject({
    state: 'unknown',
    answeredAt: null,
  });
});

test('"it was called off" names who did it when the user says so', () => {
  const planned = believe([{ sightings: [seen()] }]);
  const off = { ...planned, ...answerPatch(planned, 'off', BERLIN, MONDAY), saidBy: 'them' as const };
  expect(believe([{ sightings: [seen()] }], off)).toMatchObject({
    state: 'cancelled',
    stateReason: 'user-said-off',
    stateBy: 'them',
    answeredAt: null,
  });
});

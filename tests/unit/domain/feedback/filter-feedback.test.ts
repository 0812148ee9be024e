import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeedbackFilter, filterFeedback, NO_FILTER } from '@/utils/domain/feedback/filter-feedback';
import { entry, person, view } from './all-feedback-fixture';

const all = view(
  [
    entry('draft', { state: 'draft', days: 9, behaviour: 'Schöne Übergabe' }),
    entry('planned', { state: 'planned', kind: 'improve', personId: 'ben', impact: 'Zu spät' }),
    entry('heard', { direction: 'received', kind: 'improve', situation: 'The Workshop' }),
    entry('gone', { personId: 'cy', closing: 'And now?' }),
    entry('nobody', { personId: 'who?' }),
  ],
  { people: [person('ana'), person('ben'), person('cy', { putAway: true })] },
);

const ids = (filter: Partial<FeedbackFilter>) => filterFeedback(all, { ...NO_FILTER, ...filter }).map(({ id }) => id);

test.each<[string, Partial<FeedbackFilter>, string[]]>([
  ['nothing asked for: all with people who are here', {}, ['draft', 'planned', 'heard']],
  ['praise', { kind: 'praise' }, ['draft']],
  ['received', { direction: 'received' }, ['heard']],
  ['on an agenda', { state: 'planned' }, ['planned']],
  ['one person', { who: 'ben' }, ['planned']],
  ['those who were put away', { who: 'away' }, ['gone']],
  ['one who was put away', { who: 'cy' }, ['gone']],
  ['words, without their accents and capitals', { words: 'ubergabe' }, ['draft']],
  ['words in any order, all of them', { words: ' workshop  THE ' }, ['heard']],
  ['a word that is not there', { words: 'workshop nowhere' }, []],
  ['a part of a name', { words: 'oka' }, ['planned']],
  ['what it did', { words: 'spat' }, ['planned']],
  ['several at once', { kind: 'improve', direction: 'given', words: 'ben' }, ['planned']],
])('%s', (_, filter, expected) => {
  expect(ids(filter)).toEqual(expected);
});

test('asking for more never finds more, and the order stays', () => {
  const filter = fc.record({
    kind: fc.constantFrom<FeedbackFilter['kind']>('any', 'praise', 'improve'),
    direction: fc.constantFrom<FeedbackFilter['direction']>('any', 'given', 'received'),
    state: fc.constantFrom<FeedbackFilter['state']>('any', 'draft', 'planned', 'said'),
    who: fc.constantFrom('here', 'away', 'ana', 'ben'),
    words: fc.constantFrom('', 'the', 'a', 'b o'),
  });
  fc.assert(
    fc.property(filter, (asked) => {
      const found = ids(asked);
      const wider = ids({ ...asked, kind: 'any', words: '' });
      expect(wider.filter((id) => found.includes(id))).toEqual(found);
    }),
  );
});

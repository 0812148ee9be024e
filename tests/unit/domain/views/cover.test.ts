import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COVERS, type Cover, covered, otherCover } from '@/utils/domain/views/cover';

const MARK = 'PRIVATE';

/** Something of the owner alone, with the mark in all its words, however deep they lie. */
const secret = fc.record({
  id: fc.string(),
  visibility: fc.constant('private'),
  text: fc.constant(`${MARK} words`),
  parts: fc.array(fc.record({ text: fc.constant(MARK) })),
  deep: fc.record({ body: fc.constant(MARK) }),
});
const ownersAlone = fc
  .constantFrom('capturedAt', 'behaviour', 'nextStep', 'rating', 'memberIds', 'takenOn', 'scores')
  .map((key) => ({ [key]: MARK, text: MARK, list: [MARK] }));
const open = fc.record({ id: fc.string(), visibility: fc.constant('shared'), text: fc.string() });

const KEYS = fc.constantFrom('topics', 'notes', 'earlier', 'profile', 'inner', 'mine', 'people');
const leaf = fc.oneof(secret, ownersAlone, open);
/** Objects and lists in one another, three deep. */
const nest = (inner: fc.Arbitrary<object>): fc.Arbitrary<object> =>
  fc.dictionary(KEYS, fc.oneof(inner, fc.array(inner, { maxLength: 4 })), { maxKeys: 4 });
const view = nest(fc.oneof(leaf, nest(fc.oneof(leaf, nest(leaf)))));

test('nothing private passes, wherever it stands', () => {
  fc.assert(
    fc.property(view, fc.constantFrom<Cover>('hidden', 'presenting'), (before, cover) => {
      expect(JSON.stringify(covered(before, cover))).not.toContain(MARK);
    }),
    { numRuns: 300 },
  );
});

test('without a cover a view is the very same; covering twice is covering once; the source stays as it was', () => {
  fc.assert(
    fc.property(view, fc.constantFrom(...COVERS), (before, cover) => {
      const copy = structuredClone(before);
      const once = covered(before, cover);
      if (cover === 'none') expect(once).toBe(before);
      expect(covered(once, cover)).toEqual(once);
      expect(before).toEqual(copy);
    }),
  );
});

const shared = { id: 'a', visibility: 'shared', text: 'Budget' };
const own = { id: 'b', visibility: 'private', text: 'Salary' };

describe('what stays', () => {
  test('shared things keep their place; a zone of private notes is there and empty', () => {
    const notes = { shared: { id: 's', visibility: 'shared', body: 'Agreed' }, private: { ...own, body: 'Tired' } };
    expect(covered({ topics: [shared, own], notes }, 'hidden')).toEqual({
      topics: [shared],
      notes: { shared: notes.shared, private: { id: 'b', visibility: 'private', text: '', body: '' } },
    });
  });

  test('a count forgets what its list forgot, and only that', () => {
    expect(covered({ mine: [shared, own], mineCount: 12 }, 'hidden')).toMatchObject({ mineCount: 11 });
    expect(covered({ mine: [shared, own], mineCount: 12 }, 'presenting')).toMatchObject({ mine: [], mineCount: 0 });
  });

  test('captures leave the popup with their number, and a preparation says nothing', () => {
    const capture = { id: 'c', text: 'Salary', capturedAt: 1, personName: 'Ben' };
    expect(covered({ captures: [capture, capture], capturesCount: 2 }, 'hidden')).toEqual({
      captures: [],
      capturesCount: 0,
    });
    const last = { meetingId: 'm', start: 1, date: '2026-11-12', lines: ['Salary'] };
    const preparation = { meetingId: 'n', visibility: 'private', last, captures: [capture], prompts: [own] };
    expect(covered(preparation, 'hidden')).toEqual({
      ...{ meetingId: 'n', visibility: 'private', captures: [], prompts: [] },
      last: { meetingId: 'm', start: 0, date: '', lines: [] },
    });
  });

  test('what is known of a person is private; the name is not', () => {
    const person = { id: 'p', name: 'Ben', profile: { stage: 'new', since: '2026-01-01', field: null } };
    expect(covered({ person }, 'hidden')).toEqual({
      person: { ...person, profile: { stage: null, since: null, field: null } },
    });
  });

  test('only on a shared screen do other people go, too', () => {
    const people = [{ id: 'p', name: 'Ben' }];
    expect(covered({ people, today: people }, 'hidden')).toEqual({ people, today: people });
    expect(covered({ people, today: people }, 'presenting')).toEqual({ people: [], today: [] });
  });
});

test.each([
  ['none', 'hidden', 'hidden'],
  ['hidden', 'hidden', 'none'],
  ['presenting', 'hidden', 'none'],
  ['none', 'presenting', 'presenting'],
  ['hidden', 'presenting', 'presenting'],
  ['presenting', 'presenting', 'none'],
] as const)('from %s, the key for %s leads to %s', (now, wanted, next) => {
  expect(otherCover(now, wanted)).toBe(next);
});

import { expect, test } from 'vitest';
import { feedbackByPerson, shortOfPraise } from '@/utils/domain/feedback/feedback-by-person';
import type { FeedbackEntry } from '@/utils/domain/views/feedback-view';
import { entry, NOW, person, view } from './all-feedback-fixture';

const DAY = 86_400_000;

test('counts what was said and heard in 90 days; drafts and what is planned wait', () => {
  const [ana, ben] = feedbackByPerson(
    view([
      entry('today', { days: 0 }),
      entry('in', { days: 89 }),
      entry('out', { days: 90 }),
      entry('heard', { direction: 'received' }),
      entry('told', { direction: 'received', kind: 'improve' }),
      entry('draft', { state: 'draft', days: 200 }),
      entry('planned', { state: 'planned' }),
      entry('ben', { personId: 'ben', kind: 'improve' }),
    ]),
  );
  expect(ana).toMatchObject({ given: { praise: 2, improve: 0 }, received: { praise: 1, improve: 1 }, waiting: 2 });
  expect(ana!.lastPraise).toBe(NOW);
  expect(ben).toMatchObject({ given: { praise: 0, improve: 1 }, received: { praise: 0, improve: 0 }, waiting: 0 });
  expect(ben!.lastPraise).toBeNull();
});

test('praise of a year ago is told by its day, though it no longer counts', () => {
  const [ana] = feedbackByPerson(view([entry('old', { days: 400 }), entry('older', { days: 900 })]));
  expect(ana).toMatchObject({ given: { praise: 0 }, lastPraise: NOW - 400 * DAY });
});

test('who was put away, and who is not known, is in no row and changes none', () => {
  const people = [person('ana'), person('cy', { putAway: true })];
  const rows = feedbackByPerson(
    view([entry('a'), entry('b', { personId: 'cy' }), entry('c', { personId: '?' })], { people }),
  );
  expect(rows.map((row) => [row.person.id, row.given.praise])).toEqual([['ana', 1]]);
});

const praised = (counts: Record<string, number>, roles: Record<string, 'manager' | 'peer'> = {}) => {
  const feedback: FeedbackEntry[] = Object.entries(counts).flatMap(([personId, count]) =>
    Array.from({ length: count }, (_, i) => entry(`${personId}${i}`, { personId })),
  );
  const people = Object.keys(counts).map((id) => person(id, { role: roles[id] ?? 'manager' }));
  return [...shortOfPraise(feedbackByPerson(view(feedback, { people })))];
};

test.each([
  ['far less than is usual', { ana: 4, ben: 4, cy: 1 }, {}, ['cy']],
  ['about the same', { ana: 3, ben: 4, cy: 2 }, {}, []],
  ['two people have no middle', { ana: 9, ben: 0 }, {}, []],
  ['nobody heard any', { ana: 0, ben: 0, cy: 0 }, {}, []],
  ['those one leads are not measured against others', { ana: 3, ben: 3, cy: 3, dan: 0 }, { dan: 'peer' }, []],
  ['where one leads nobody, all are', { ana: 3, ben: 3, cy: 0 }, { ana: 'peer', ben: 'peer', cy: 'peer' }, ['cy']],
] as const)('%s', (_, counts, roles, expected) => {
  expect(praised(counts, roles)).toEqual(expected);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionItemRow, NoteRow, TopicRow } from '@/utils/domain/rows/agenda';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { Row, Scope } from '@/utils/domain/rows/row';
import { sharedOnly } from '@/utils/transfer/shared-only';

const PAIR = 'ours';

/** Every text of a row says whether it may leave. */
const scopes = fc.constantFrom<Scope>(`pair:${PAIR}`, 'pair:ours2', 'pair:other', 'vault', 'local');
const keys = fc.record({
  id: fc.uuid(),
  scope: scopes,
  schemaV: fc.constant(1),
  createdAt: fc.constant('000000001-0000-d'),
  updatedAt: fc.constant('000000001-0000-d'),
  deletedAt: fc.constantFrom(null, null, '000000002-0000-d'),
});
const marked = (row: Row) => (row.scope === `pair:${PAIR}` && row.deletedAt === null ? 'open' : 'PRIVATE');

const topic = keys.chain((row) =>
  fc
    .record({ doneAt: fc.constantFrom(null, 5), rank: fc.constantFrom('a0', 'a1') })
    .map((more): TopicRow => ({ ...row, ...newTopic({ ...more, pairId: PAIR, text: marked(row), raisedBy: 'me' }) })),
);
const item = keys.map(
  (row): ActionItemRow => ({
    ...row,
    ...newActionItem({ pairId: PAIR, madeIn: null, text: marked(row), owner: 'me', due: null, rank: 'a0' }),
  }),
);
const note = keys.chain((row) =>
  fc.constantFrom<'shared' | 'private'>('shared', 'private').map(
    (visibility): NoteRow => ({
      ...row,
      pairId: PAIR,
      meetingId: 'm',
      visibility,
      body: visibility === 'private' ? 'PRIVATE' : marked(row),
    }),
  ),
);

test('nothing private, deleted, or of another pair ever passes; everything shared does', () => {
  const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 12 });
  fc.assert(
    fc.property(list(topic), list(note), list(item), (topics, notes, actionItems) => {
      // What a later version might hang on a row is no way out either.
      const rows = { topics: topics.map((row) => ({ ...row, secretField: 'PRIVATE' })), notes, actionItems };
      const shared = sharedOnly(PAIR, rows);
      expect(JSON.stringify(shared)).not.toContain('PRIVATE');
      expect(JSON.stringify(shared)).not.toContain('vault');
      expect(shared.topics).toHaveLength(topics.filter((row) => row.text === 'open').length);
      expect(shared.notes).toHaveLength(notes.filter((row) => row.body === 'open').length);
      expect(shared.actionItems).toHaveLength(actionItems.filter((row) => row.text === 'open').length);
    }),
  );
});

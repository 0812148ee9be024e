import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionItemRow, NoteRow, SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { CaptureRow } from '@/utils/domain/rows/preparation';
import type { Row, Scope } from '@/utils/domain/rows/row';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { REVIEW_PARTS } from '@/utils/domain/views/review-view';
import { agendaText } from '@/utils/transfer/agenda-text';
import { careerDocument } from '@/utils/transfer/career-file';
import { type NotesFile, notesDocuments } from '@/utils/transfer/notes-file';
import { ownOnly } from '@/utils/transfer/own-only';
import { printHtml } from '@/utils/transfer/print-html';
import { printMarkdown } from '@/utils/transfer/print-markdown';
import { printPlain } from '@/utils/transfer/print-plain';
import { recapText } from '@/utils/transfer/recap-text';
import { reviewDocument, reviewSections } from '@/utils/transfer/review-sheet';
import { assemble } from '@/utils/transfer/share-pieces';
import { type PairRows, sharedOnly } from '@/utils/transfer/shared-only';
import { around, MEETING_AT, PAIR, reviewWords, words } from './share-fixture';

/** Every text of a row says whether it may leave: `OPEN` or `PRIVATE`, with a letter for what it is. */
const scopes = fc.constantFrom<Scope>(`pair:${PAIR}`, `pair:${PAIR}`, 'pair:ours2', 'pair:other', 'vault', 'local');
const keys = fc.record({
  id: fc.uuid(),
  scope: scopes,
  schemaV: fc.constant(2),
  createdAt: fc.constant('000000001-0000-d'),
  updatedAt: fc.constant('000000001-0000-d'),
  deletedAt: fc.constantFrom(null, null, null, '000000002-0000-d'),
});
const mayLeave = (row: Row) => row.scope === `pair:${PAIR}` && row.deletedAt === null;
const marked = (row: Row) => (mayLeave(row) ? 'OPEN' : 'PRIVATE');

const at = fc.constantFrom(null, 5, MEETING_AT - DAY_MS, MEETING_AT, MEETING_AT + DAY_MS);
const meeting = fc.constantFrom<string | null>(null, 'now', 'before', 'next');
const rank = fc.constantFrom('a0', 'a1');

const topic = fc
  .tuple(keys, fc.record({ doneAt: at, doneIn: meeting, parkedAt: at, notIn: meeting, rank, sectionId: meeting }))
  .chain(([row, more]) =>
    fc.record({ kind: fc.constantFrom('talk', 'blocker', 'status'), theme: fc.constantFrom(null, 'growth') }).map(
      (tags): TopicRow => ({
        ...row,
        ...newTopic({ pairId: PAIR, text: marked(row), raisedBy: 'them', rank: more.rank }),
        ...more,
        ...(tags as Pick<TopicRow, 'kind' | 'theme'>),
        detail: `- ${marked(row)}`,
        outcome: marked(row),
        unblocker: 'PRIVATE unblocker',
        questionKey: 'PRIVATE question',
      }),
    ),
  );

const item = fc.tuple(keys, fc.record({ doneAt: at, droppedAt: at, madeIn: meeting, rank })).map(
  ([row, more]): ActionItemRow => ({
    ...row,
    ...newActionItem({ pairId: PAIR, text: marked(row), owner: 'me', due: 'next', madeIn: null, rank: 'a0' }),
    ...more,
    dropReason: 'PRIVATE reason',
    obstacle: 'PRIVATE obstacle',
    support: 'PRIVATE support',
    fromNote: 'PRIVATE note',
  }),
);

const note = fc.tuple(keys, fc.constantFrom<NoteRow['visibility']>('shared', 'private'), meeting).map(
  ([row, visibility, meetingId]): NoteRow => ({
    ...row,
    pairId: PAIR,
    meetingId: meetingId ?? 'now',
    visibility,
    body: visibility === 'private' ? 'PRIVATE' : `# ${marked(row)}\n- [ ] ${marked(row)}`,
  }),
);

const section = fc.tuple(keys, meeting, rank).map(
  ([row, meetingId, rank]): SectionRow => ({
    ...row,
    ...{ id: meetingId ?? row.id, pairId: PAIR, meetingId: 'now', title: marked(row), minutes: 5, rank },
  }),
);

/** The owner's alone by their table: whatever scope somebody may have written on them. */
const grown = fc.tuple(keys, fc.constantFrom('aim', 'milestone', 'skill', 'evidence', 'priority')).map(([row]) => ({
  ...{ ...row, pairId: PAIR, aboutId: 'now', meetingId: 'now', aimId: 'now', rank: 'a0', at: MEETING_AT },
  ...{ text: 'PRIVATE growth', name: 'PRIVATE skill', why: 'PRIVATE why', goal: 'PRIVATE goal', outcome: 'PRIVATE' },
}));

const few = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 10 });
const rowsOf = fc.record({ topics: few(topic), notes: few(note), actionItems: few(item), sections: few(section) });

/** What a later version might hang on a row is no way out either. */
const withMore = <T extends object>(rows: readonly T[]): T[] => rows.map((row) => ({ ...row, thought: 'PRIVATE' }));

test('nothing private, deleted, or of another pair ever passes; everything shared does', () => {
  fc.assert(
    fc.property(rowsOf, ({ topics, notes, actionItems, sections }) => {
      const shared = sharedOnly([PAIR], {
        topics: withMore(topics),
        notes: withMore(notes),
        actionItems: withMore(actionItems),
        sections: withMore(sections),
      });
      expect(JSON.stringify(shared)).not.toContain('PRIVATE');
      expect(JSON.stringify(shared)).not.toContain('vault');
      expect(shared.topics).toHaveLength(topics.filter(mayLeave).length);
      expect(shared.notes).toHaveLength(notes.filter((row) => row.body !== 'PRIVATE' && mayLeave(row)).length);
      expect(shared.actionItems).toHaveLength(actionItems.filter(mayLeave).length);
      expect(shared.sections).toHaveLength(sections.filter(mayLeave).length);
    }),
  );
});

test('growth and priorities never pass, handed over beside shared things', () => {
  fc.assert(
    fc.property(rowsOf, few(grown), (rows, growth) => {
      const beside = { aims: growth, milestones: growth, skills: growth, evidence: growth, priorities: growth };
      const shared = sharedOnly([PAIR], { ...rows, ...beside });
      expect(JSON.stringify(shared)).not.toContain('PRIVATE');
      expect(Object.keys(shared)).toEqual(Object.keys(sharedOnly([PAIR], rows)));
    }),
  );
});

test('no text that leaves has a private word in it, in any format, whatever is left out', () => {
  let open = 0;
  const parts = fc.subarray<'topics' | 'notes' | 'actions'>(['topics', 'notes', 'actions']);
  fc.assert(
    fc.property(rowsOf, parts, (rows, leaveOut) => {
      const shared = sharedOnly([PAIR], rows);
      for (const text of [agendaText, recapText]) {
        const { document } = assemble('Title', text(shared, around, words), leaveOut);
        for (const print of [printMarkdown, printHtml, printPlain]) {
          const printed = print(document);
          expect(printed).not.toContain('PRIVATE');
          if (printed.includes('OPEN')) open += 1;
        }
      }
    }),
    { numRuns: 300 },
  );
  expect(open).toBeGreaterThan(100);
});

/** All that is ever taken away from a sheet: whole parts, and lines by their ids. */
const leftOut = (rows: { topics: Row[]; actionItems: Row[]; notes: Row[] }) =>
  fc.record({
    parts: fc.subarray([...REVIEW_PARTS]),
    lines: fc.subarray([...rows.topics, ...rows.actionItems, ...rows.notes].map(({ id }) => id)),
  });

test('no sheet for a review talk has a private word on it, in any format; what is left out is not on it', () => {
  let open = 0;
  const range = { from: 0, to: MEETING_AT + 30 * DAY_MS };
  const withLeft = rowsOf.chain((rows) => leftOut(rows).map((leave) => ({ rows, leave })));
  fc.assert(
    fc.property(withLeft, ({ rows, leave }) => {
      const about = { meetings: around.meetings, zone: 'UTC', range };
      const sections = reviewSections(sharedOnly([PAIR], rows), about, reviewWords, leave);
      const document = reviewDocument('Title', ['Peers'], sections);
      for (const print of [printMarkdown, printHtml, printPlain]) {
        const printed = print(document);
        expect(printed).not.toContain('PRIVATE');
        if (printed.includes('OPEN')) open += 1;
      }
      expect(JSON.stringify(sections)).not.toContain('PRIVATE');
      for (const { part, kept, lines } of sections) {
        expect(kept).toBe(!leave.parts.includes(part));
        for (const line of lines) expect(line.kept).toBe(!leave.lines.includes(line.id));
      }
    }),
    { numRuns: 300 },
  );
  expect(open).toBeGreaterThan(100);
});

test('rows that did not come through the choke point are no sheet, no agenda and no recap to the compiler', () => {
  const rows: PairRows = { topics: [], notes: [], actionItems: [], sections: [] };
  const own = ownOnly(rows);
  const about = { meetings: [], zone: 'UTC', range: { from: 0, to: 0 } };
  const none = { parts: [], lines: [] };
  // @ts-expect-error The owner's own things are not what both know.
  expect(reviewSections(own, about, reviewWords, none)).toEqual([]);
  // @ts-expect-error Rows of the database have passed nothing yet.
  expect(reviewSections({ topics: [], notes: [], actionItems: [], sections: [] }, about, reviewWords, none)).toEqual(
    [],
  );
  // @ts-expect-error
  agendaText(own, around, words);
  // @ts-expect-error
  recapText(own, around, words);
});

const markdownOf = (file: NotesFile) => [...notesDocuments(file, words)].map(printMarkdown).join('\n');

test('a file of one’s own has private things in it when they are asked for, and none else', () => {
  let asked = 0;
  const answers = [{ meetingId: 'now', text: 'PRIVATE answer' }];
  const own = (rows: Parameters<typeof ownOnly>[0]) => ({
    ...ownOnly(rows),
    answers,
    better: new Map([['now', 'PRIVATE better']]),
  });
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const file: NotesFile = {
        ...{ title: 'Ben', warning: null, shared: sharedOnly([PAIR], rows), own: null },
        ...{ meetings: around.meetings, zone: 'UTC', now: around.now },
      };
      expect(markdownOf(file)).not.toContain('PRIVATE');
      const mine = markdownOf({ ...file, own: own(rows) });
      expect(mine).toContain('PRIVATE answer');
      expect(mine).toContain('PRIVATE better');
      if (mine.includes('- PRIVATE')) asked += 1;
    }),
  );
  expect(asked).toBeGreaterThan(10);
});

const capture = fc
  .tuple(keys, fc.constantFrom<CaptureRow['kind']>('win', 'setback', 'question', 'feedback', 'thought'))
  .map(([row, kind]): CaptureRow => {
    const text = kind === 'win' && row.deletedAt === null ? 'OPEN' : 'PRIVATE';
    return { ...row, pairId: null, kind, text, source: 'https://PRIVATE.example', capturedAt: 5, usedAt: null };
  });

const feedback = fc
  .tuple(
    keys,
    fc.constantFrom<FeedbackRow['kind']>('praise', 'improve'),
    fc.constantFrom<FeedbackRow['direction']>('given', 'received'),
    fc.constantFrom<FeedbackRow['state']>('draft', 'planned', 'said', 'dropped'),
  )
  .map(([row, kind, direction, state]): FeedbackRow => {
    const mine = kind === 'praise' && direction === 'received' && state === 'said' && row.deletedAt === null;
    const word = mine ? 'OPEN' : 'PRIVATE';
    return {
      ...row,
      ...{ pairId: PAIR, kind, direction, state, stateAt: 5, saidIn: null, topicId: null },
      ...{ situation: word, behaviour: word, impact: word, closing: 'PRIVATE closing' },
    };
  });

test('a career file holds shared outcomes, own wins and praise received, and nothing about others', () => {
  let open = 0;
  const career = { wins: 'W', outcomes: 'O', praise: 'P', growth: 'G', title: 'Mine' };
  fc.assert(
    fc.property(rowsOf, few(capture), few(feedback), (rows, captures, drafts) => {
      const document = careerDocument(
        {
          shared: [{ name: 'Ben', pair: sharedOnly([PAIR], rows) }],
          captures,
          feedback: drafts.map((row) => ({ name: 'Ben', row })),
          zone: 'UTC',
        },
        { ...career, from: (text, name) => `${text} (${name})`, outcome: (text, came) => `${text}: ${came}` },
      );
      const printed = printMarkdown(document);
      expect(printed).not.toContain('PRIVATE');
      if (printed.includes('OPEN')) open += 1;
    }),
  );
  expect(open).toBeGreaterThan(20);
});

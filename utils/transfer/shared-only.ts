import type { ActionItemRow, NoteRow, SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id, Row } from '@/utils/domain/rows/row';

/**
 * What the other side of a pair may see, as plain data. Ids are in it, to put things where they belong and to leave
 * them out by; no text is made of them. Not in it, though their rows are shared: who could take a blocker away, why a
 * promise was dropped, what got in its way and what would help. Those are thoughts of whoever wrote them down.
 */
export interface SharedPair {
  sections: Pick<SectionRow, (typeof FIELDS.sections)[number]>[];
  topics: Pick<TopicRow, (typeof FIELDS.topics)[number]>[];
  notes: Pick<NoteRow, (typeof FIELDS.notes)[number]>[];
  actionItems: Pick<ActionItemRow, (typeof FIELDS.actionItems)[number]>[];
}

declare const passed: unique symbol;

/**
 * A pair that came through `sharedOnly`, which alone makes one: rows as the database has them, and what ownOnly lets
 * through, are not taken for it by the compiler. Whatever makes a text that leaves asks for this type.
 */
export type PassedPair = SharedPair & { readonly [passed]: true };

export type SharedTopic = SharedPair['topics'][number];
export type SharedItem = SharedPair['actionItems'][number];

const FIELDS = {
  sections: ['id', 'meetingId', 'title', 'minutes'],
  topics: [
    ...(['id', 'text', 'detail', 'outcome', 'kind', 'theme', 'raisedBy', 'createdAt'] as const),
    ...(['sectionId', 'parkedAt', 'notIn', 'doneAt', 'doneIn'] as const),
  ],
  notes: ['id', 'meetingId', 'body'],
  actionItems: ['id', 'text', 'owner', 'due', 'madeIn', 'nextFrom', 'createdAt', 'doneAt', 'droppedAt'],
} as const;

export interface PairRows {
  sections?: readonly SectionRow[];
  topics?: readonly TopicRow[];
  notes?: readonly NoteRow[];
  actionItems?: readonly ActionItemRow[];
}

/**
 * The one choke point for everything that leaves: messages, agenda text, recaps, career files and sync take their
 * words from here. Only living rows whose scope is exactly that of one of these pairs (a person's, and those of people
 * merged into them) pass, and of them only the fields that are named; a row of the vault, of another pair or of this
 * device has no way through.
 */
export function sharedOnly(pairIds: readonly Id[], rows: PairRows): PassedPair {
  const passes = (row: Row) => pairIds.some((pairId) => mayLeave(pairId, row));
  const pair: SharedPair = {
    sections: (rows.sections ?? []).filter(passes).sort(byRank).map(only(FIELDS.sections)),
    topics: (rows.topics ?? []).filter(passes).sort(byRank).map(only(FIELDS.topics)),
    notes: (rows.notes ?? []).filter((note) => passes(note) && note.visibility === 'shared').map(only(FIELDS.notes)),
    actionItems: (rows.actionItems ?? []).filter(passes).sort(byRank).map(only(FIELDS.actionItems)),
  };
  return pair as PassedPair;
}

/** Whether a row may be shown to the other side at all. */
export function mayLeave(pairId: Id, row: Pick<Row, 'scope' | 'deletedAt'>): boolean {
  return row.scope === `pair:${pairId}` && row.deletedAt === null;
}

/** A row with the named fields alone: what a later version hangs on it stays behind. */
function only<R extends object, K extends keyof R>(fields: readonly K[]): (row: R) => Pick<R, K> {
  return (row) => Object.fromEntries(fields.map((field) => [field, row[field]])) as Pick<R, K>;
}

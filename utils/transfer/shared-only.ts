import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { ActionItemRow, NoteRow, Side, TopicRow } from '@/utils/domain/rows/agenda';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id, Row } from '@/utils/domain/rows/row';

/** What the other side of a pair may see, as plain data without a row, a scope or an id of the owner's. */
export interface SharedPair {
  topics: { text: string; raisedBy: Side; doneIn: Id | null; doneAt: Instant | null }[];
  notes: { meetingId: Id; body: string }[];
  actionItems: { text: string; owner: Side; due: ActionItemRow['due']; madeIn: Id | null; doneAt: Instant | null }[];
}

export interface PairRows {
  topics?: readonly TopicRow[];
  notes?: readonly NoteRow[];
  actionItems?: readonly ActionItemRow[];
}

/**
 * The one choke point for everything that leaves: messages, agenda text, recaps and sync take their words from here.
 * Only living rows whose scope is exactly this pair's pass, and of them only the fields that are named; a row of the
 * vault, of another pair or of this device has no way through.
 */
export function sharedOnly(pairId: Id, rows: PairRows): SharedPair {
  const passes = (row: Row) => mayLeave(pairId, row);
  return {
    topics: (rows.topics ?? [])
      .filter(passes)
      .sort(byRank)
      .map(({ text, raisedBy, doneIn, doneAt }) => ({ text, raisedBy, doneIn, doneAt })),
    notes: (rows.notes ?? [])
      .filter((note) => passes(note) && note.visibility === 'shared')
      .map(({ meetingId, body }) => ({ meetingId, body })),
    actionItems: (rows.actionItems ?? [])
      .filter(passes)
      .sort(byRank)
      .map(({ text, owner, due, madeIn, doneAt }) => ({ text, owner, due, madeIn, doneAt })),
  };
}

/** Whether a row may be shown to the other side at all. */
export function mayLeave(pairId: Id, row: Pick<Row, 'scope' | 'deletedAt'>): boolean {
  return row.scope === `pair:${pairId}` && row.deletedAt === null;
}

import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { stampTime } from '@/utils/domain/time/hybrid-clock';

/** Tables whose words can be found. */
export const SEARCHED = [
  'topic',
  'note',
  'action-item',
  'feedback',
  'concern',
  'capture',
  'prompt-answer',
  'meeting',
] as const;

export type SearchedTable = (typeof SEARCHED)[number];

export function isSearched(table: TableName): table is SearchedTable {
  return (SEARCHED as readonly string[]).includes(table);
}

type Words = { [T in SearchedTable]: (row: Tables[T]) => (string | null)[] };

const WORDS: Words = {
  topic: (row) => [row.text, row.outcome, row.detail, row.unblocker],
  note: (row) => [row.body],
  'action-item': (row) => [row.text, row.dropReason, row.obstacle, row.support],
  feedback: (row) => [row.situation, row.behaviour, row.impact, row.closing],
  concern: (row) => [row.behaviour, row.impact, row.nextStep],
  capture: (row) => [row.text],
  'prompt-answer': (row) => [row.text],
  meeting: (row) => [row.title],
};

/** What a row says, one part a line; empty when it says nothing. */
export function wordsOf<T extends SearchedTable>(table: T, row: Tables[T]): string {
  return WORDS[table](row)
    .filter((part) => part)
    .join('\n');
}

/** The meeting in which a row was written, ticked or promised; null: none. */
export function meetingOf(table: SearchedTable, row: Tables[SearchedTable]): Id | null {
  if (table === 'meeting') return row.id;
  const { meetingId, doneIn, madeIn, saidIn } = row as Partial<
    Record<'meetingId' | 'doneIn' | 'madeIn' | 'saidIn', Id>
  >;
  return meetingId ?? doneIn ?? madeIn ?? saidIn ?? null;
}

/** When it was last touched; a meeting is as new as it took place. */
export function timeOf(table: SearchedTable, row: Tables[SearchedTable]): Instant {
  return (table === 'meeting' ? (row as Tables['meeting']).start : null) ?? stampTime(row.updatedAt);
}

import type { TableName } from '@/utils/domain/rows/tables';

/** A record, so that the compiler misses a table that is not in it: backup, erasing and the purge go by this list. */
const EVERY: Record<TableName, true> = {
  person: true,
  alias: true,
  'self-alias': true,
  pair: true,
  meeting: true,
  'meeting-change': true,
  sighting: true,
  'verdict-rule': true,
  section: true,
  topic: true,
  note: true,
  'note-version': true,
  'action-item': true,
  capture: true,
  'prompt-answer': true,
  feedback: true,
  concern: true,
  'concern-entry': true,
  question: true,
  asked: true,
  template: true,
  'wrap-up': true,
  'theme-touch': true,
  nudge: true,
  setting: true,
  health: true,
  feed: true,
};

/** Every table, in the order in which files list them: people before what refers to them. */
export const TABLE_NAMES = Object.keys(EVERY) as TableName[];

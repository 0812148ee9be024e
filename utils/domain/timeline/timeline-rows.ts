import type { TableName, Tables } from '../rows/tables';

/** Tables whose rows stand in a timeline. */
export const TIMELINE_TABLES = [
  'meeting',
  'note',
  'prompt-answer',
  'topic',
  'action-item',
  'feedback',
  'concern',
  'concern-entry',
  'aim',
  'milestone',
  'skill',
  'evidence',
  'priority',
  'mention',
  'wrap-up',
  'capture',
  'meeting-change',
  'profile-change',
  'survey',
  'effectiveness',
] as const satisfies readonly TableName[];

export type TimelineTable = (typeof TIMELINE_TABLES)[number];

/** Living rows of one person and of those merged into them. */
export type TimelineRows = { [T in TimelineTable]: readonly Tables[T][] };

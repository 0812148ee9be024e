import type { Id } from '../rows/row';

/**
 * A file for the user's own hands. `notes`: one-on-ones as Markdown, of one meeting, of one person, or of everyone;
 * `items`: action items as CSV; `career`: the user's own career file.
 */
export interface ExportQuery {
  what: 'notes' | 'items' | 'career';
  /** Null: not one meeting. */
  meetingId: Id | null;
  /** Null: not one person. */
  personId: Id | null;
  /** With private notes, topics and promises. The career file has none of them. */
  mine: boolean;
}

export interface ExportFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

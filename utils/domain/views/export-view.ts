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
  /** Which slice of a long file is wanted, from 0: a browser lets no message pass that is too large. */
  slice: number;
  /** With private notes, topics and promises. The career file has none of them. */
  mine: boolean;
}

export interface ExportFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
  /** There is a next slice. */
  more: boolean;
}

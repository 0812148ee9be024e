import type { ActionLines } from './action-lines';
import type { EarlierBodies } from './earlier-bodies';
import type { PasteTrouble } from './pasting';

/** What a field of notes can do beyond holding words. */
export interface NoteHelp {
  lines: ActionLines;
  earlier: EarlierBodies;
  onPasteTrouble: (trouble: PasteTrouble) => void;
  /** A list of how the note once was is wanted. */
  onVersions: () => void;
}

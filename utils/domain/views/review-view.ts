import type { DayRange } from '../insights/range';
import type { Id } from '../rows/row';
import type { DocLine, ShareDocument } from './share-view';

/** What a look back is made of, in the order of the sheet. */
export const REVIEW_PARTS = ['done', 'open', 'topics', 'notes'] as const;

export type ReviewPart = (typeof REVIEW_PARTS)[number];

/** One line of the sheet, short enough for it. */
export interface ReviewLine {
  /** Of its row: by it a line is left out. */
  id: Id;
  mark: DocLine['mark'];
  text: string;
  /** Rows of print that it takes, at most. */
  rows: number;
  /** False: the user left it out. It is drawn to be had back, and never printed or copied. */
  kept: boolean;
}

export interface ReviewSection {
  part: ReviewPart;
  heading: string;
  /** False: the user left all of it out. */
  kept: boolean;
  lines: ReviewLine[];
  /** "and 7 more": what the page has no room for; null: everything is there. */
  more: string | null;
}

/** One relationship over a span of time on one sheet of paper: shared things alone. */
export interface ReviewView {
  personId: Id;
  personName: string;
  title: string;
  /** What they are to each other, over which days, how many of the planned one-on-ones took place. */
  facts: string[];
  /** Those in which there is something. */
  sections: ReviewSection[];
  /** The sheet as it goes out. */
  document: ShareDocument;
  markdown: string;
  html: string;
  plain: string;
  fileName: string;
}

/** What the user left out: whole parts, and lines by the ids of their rows. */
export interface ReviewLeftOut {
  parts: ReviewPart[];
  lines: Id[];
}

export interface ReviewQuery {
  personId: Id;
  /** The last day included. */
  days: DayRange;
  leaveOut: ReviewLeftOut;
}

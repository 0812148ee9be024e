import type { Instant } from '../calendar/calendar-event';
import type { SuccessionRow } from '../rows/growth';
import type { Id } from '../rows/row';
import type { RepairView } from './repair-view';

/** What is written on a sheet, in the order of its fields. */
export const SHEET_FIELDS = ['readyFor', 'readyWhen', 'gap', 'nextStep'] as const;

export type SheetField = (typeof SHEET_FIELDS)[number];

export type SheetWords = Pick<SuccessionRow, SheetField>;

export interface SuccessionSheet extends SheetWords {
  /** Whose sheet it is: that of the person, or of one who was merged into them. */
  pairId: Id;
  /** Null: nothing was written yet. */
  changedAt: Instant | null;
}

/** What somebody may be ready for. The owner's alone: nothing of it is left under cover. */
export interface SuccessionView {
  visibility: 'private';
  personId: Id;
  personName: string;
  /** Towards somebody one leads it is about them; else about oneself. */
  role: RepairView['role'];
  sheet: SuccessionSheet;
  /** Other sheets, from before people became one; to be read. */
  earlier: SuccessionSheet[];
}

export const NO_WORDS: SheetWords = { readyFor: '', readyWhen: '', gap: '', nextStep: '' };

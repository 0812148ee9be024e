import type { Visibility } from '../rows/agenda';
import type { CaptureKind, CaptureRow } from '../rows/preparation';
import type { Theme } from '../themes/theme';

/** Order: as offered. A passing thought comes first, because it asks for no decision. */
export const CAPTURE_KINDS = ['thought', 'win', 'setback', 'question', 'feedback'] as const satisfies CaptureKind[];

/** Something that was captured and waits to be used. `personName` null: for nobody in particular yet. */
export interface CaptureView extends Pick<CaptureRow, 'id' | 'pairId' | 'kind' | 'text' | 'source' | 'capturedAt'> {
  personName: string | null;
}

/** What a topic is about by where it came from. Praise is feedback, too; of the rest the words themselves tell. */
const THEME: Record<CaptureKind, Theme | null> = {
  win: 'feedback',
  feedback: 'feedback',
  setback: 'roadblocks',
  question: null,
  thought: null,
};

/** What a topic takes over from it. The page's address goes along only where nobody else will read it. */
export function topicOfCapture(
  { kind, text, source }: Pick<CaptureView, 'kind' | 'text' | 'source'>,
  visibility: Visibility,
) {
  return { text, theme: THEME[kind], detail: visibility === 'private' && source ? `<${source}>` : null };
}

export function captureView(row: CaptureRow, personName: string | null): CaptureView {
  const { id, pairId, kind, text, source, capturedAt } = row;
  // Whoever it was for may be gone; then it is for nobody again.
  return { id, pairId: personName === null ? null : pairId, kind, text, source, capturedAt, personName };
}

/** Latest first. */
export function byCaptured(
  a: Pick<CaptureView, 'id' | 'capturedAt'>,
  b: Pick<CaptureView, 'id' | 'capturedAt'>,
): number {
  return b.capturedAt - a.capturedAt || (a.id < b.id ? -1 : 1);
}

export type NewCapture = Pick<CaptureRow, 'pairId' | 'kind' | 'text' | 'capturedAt'> &
  Partial<Pick<CaptureRow, 'source'>>;

/** The fields of a capture that waits. */
export function newCapture(given: NewCapture) {
  return { source: null, usedAt: null, ...given };
}

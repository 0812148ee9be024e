import type { Instant } from '../calendar/calendar-event';
import type { Id, Row } from './row';

export type CaptureKind = 'win' | 'setback' | 'question' | 'feedback' | 'thought';

/** Something caught during the week, until it is used or let go. Scope vault. */
export interface CaptureRow extends Row {
  /** Null: for nobody in particular yet. */
  pairId: Id | null;
  kind: CaptureKind;
  text: string;
  /** The page whose selected text it is; null when typed. */
  source: string | null;
  capturedAt: Instant;
  /** When it became a topic or feedback; null while it waits. */
  usedAt: Instant | null;
}

/** An answer to one of the private questions that help to prepare. Id: hash of meeting and prompt. Scope vault. */
export interface PromptAnswerRow extends Row {
  pairId: Id;
  meetingId: Id;
  /** Which prompt; see utils/domain/preparation/prompts.ts. */
  prompt: string;
  text: string;
}

import type { Instant } from '../calendar/calendar-event';
import type { Theme } from '../themes/theme';
import type { Stage, WorkField } from './person';
import type { Id, Row } from './row';

/** Whose question it is: who asks. */
export const ASKERS = ['manager', 'employee', 'skip-level', 'mentor'] as const;
export type Asker = (typeof ASKERS)[number];
export const QUESTION_TONES = ['light', 'open', 'deep'] as const;
export type Tone = (typeof QUESTION_TONES)[number];

/** A question of the user's own, beside the built-in bank. Null tags: fits all. Scope vault. */
export interface QuestionRow extends Row {
  text: string;
  asker: Asker | null;
  theme: Theme;
  stage: Stage | null;
  field: WorkField | null;
  tone: Tone;
}

/** A question was put on an agenda. Scope vault. */
export interface AskedRow extends Row {
  pairId: Id;
  /** A built-in key or the id of an own question. */
  questionKey: string;
  /** Null: asked without a meeting. */
  meetingId: Id | null;
  askedAt: Instant;
}

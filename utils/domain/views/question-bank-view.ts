import type { Instant } from '../calendar/calendar-event';
import type { Offer } from '../questions/offer';
import type { Asker, QuestionRow } from '../rows/question';
import type { Id } from '../rows/row';

/** What the user says of a question of their own. */
export type OwnQuestionFields = Pick<QuestionRow, 'text' | 'asker' | 'theme' | 'stage' | 'field' | 'tone'>;

export interface OwnQuestion extends OwnQuestionFields {
  id: Id;
  /** The owner's alone: a cover hides it (utils/domain/views/cover.ts). */
  visibility: 'private';
}

/** When a question was last asked: of the person that was asked for, or of anybody. */
export interface AskedQuestion {
  /** A built-in key or the id of an own question. */
  key: string;
  at: Instant;
  personName: string;
  visibility: 'private';
}

/** What the worker knows of the bank; its built-in words stand in the page (utils/i18n/questions). */
export interface QuestionBankView {
  /** As whom the user asks this person; null: as anybody, or nobody was asked for. */
  asker: Asker | null;
  /** Best first; empty without a person. */
  offered: Offer[];
  /** Latest first. */
  own: OwnQuestion[];
  asked: AskedQuestion[];
}

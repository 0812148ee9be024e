import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Id, Row } from './row';

/** Feedback by situation, behaviour and impact. Scope vault, also once it was said: the words stay the owner's. */
export interface FeedbackRow extends Row {
  pairId: Id;
  kind: 'praise' | 'improve';
  direction: 'given' | 'received';
  situation: string;
  behaviour: string;
  impact: string;
  /** The question it ends with; empty: none. */
  closing: string;
  /** `planned`: to be raised at the next one-on-one. */
  state: 'draft' | 'planned' | 'said' | 'dropped';
  /** When `state` became what it is. */
  stateAt: Instant;
  /** The meeting in which it was said; null otherwise. */
  saidIn: Id | null;
  /** The private topic that stands for it on an agenda; null while it is a draft. */
  topicId: Id | null;
}

/** A worry about how somebody works, before it grows. Scope vault; never in anything that leaves. */
export interface ConcernRow extends Row {
  pairId: Id;
  behaviour: string;
  impact: string;
  nextStep: string;
  reviewOn: CalendarDate | null;
  closedAt: Instant | null;
}

/** One dated line of a concern's trail. Scope vault. */
export interface ConcernEntryRow extends Row {
  pairId: Id;
  concernId: Id;
  at: Instant;
  text: string;
}

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { FeedbackRow } from '../rows/feedback';
import type { Id } from '../rows/row';
import type { RepairView } from './repair-view';

/** Feedback of the owner about or from one person. All of it is private. */
export interface FeedbackView
  extends Pick<
    FeedbackRow,
    'kind' | 'direction' | 'situation' | 'behaviour' | 'impact' | 'closing' | 'state' | 'topicId'
  > {
  id: Id;
  /** Since when it is what it is. */
  at: Instant;
  /** Whole days since then. */
  ageDays: number;
}

/** A worry about how somebody works, with its dated trail, newest first. */
export interface ConcernView {
  id: Id;
  behaviour: string;
  impact: string;
  nextStep: string;
  reviewOn: CalendarDate | null;
  /** The day to look at it again has come. */
  due: boolean;
  closed: boolean;
  since: Instant;
  trail: { id: Id; at: Instant; text: string }[];
}

export interface FeedbackPageView {
  pairId: Id;
  personName: string;
  /** What waits first, then what was said, newest first. Dropped ones are left out. */
  feedback: FeedbackView[];
  /** Open ones first. */
  concerns: ConcernView[];
}

/** Feedback among that of all people. */
export interface FeedbackEntry extends FeedbackView {
  /** Whom it is for or from, after all merges. */
  personId: Id;
}

/** Somebody to give feedback to, or to hear it from. */
export interface FeedbackPerson {
  id: Id;
  pairId: Id;
  name: string;
  role: RepairView['role'];
  /** They were put away: what was written stays to be read. */
  putAway: boolean;
}

/** Feedback and praise over all people. The owner's alone: nothing of it is left under cover. */
export interface AllFeedbackView {
  visibility: 'private';
  /** What the settings say: for an employee, what one was told comes first. */
  role: RepairView['role'];
  /** What waits first, then what was said, newest first. Dropped ones are left out. */
  feedback: FeedbackEntry[];
  /** By name. */
  people: FeedbackPerson[];
}

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { FeedbackRow } from '../rows/feedback';
import type { Id } from '../rows/row';

/** Feedback of the owner about or from one person. All of it is private. */
export interface FeedbackView
  extends Pick<
    FeedbackRow,
    'kind' | 'direction' | 'situation' | 'behaviour' | 'impact' | 'closing' | 'state' | 'topicId'
  > {
  id: Id;
  /** Whole days since it became what it is. */
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

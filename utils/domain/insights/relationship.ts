import type { ActionItemRow, TopicRow } from '../rows/agenda';
import type { FeedbackRow } from '../rows/feedback';
import type { MeetingChangeRow, MeetingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import type { ThemeTouchRow, WrapUpRow } from '../rows/wrap-up';
import type { Theme } from '../themes/theme';

export type CountedMeeting = Pick<
  MeetingRow,
  'id' | 'start' | 'end' | 'date' | 'state' | 'stateBy' | 'movedFrom' | 'repair'
>;

export type CountedTopic = Pick<
  TopicRow,
  'raisedBy' | 'kind' | 'doneAt' | 'doneIn' | 'parkedAt' | 'createdAt' | 'scope' | 'questionKey'
> & { theme: Theme | null };

export type CountedItem = Pick<
  ActionItemRow,
  'madeIn' | 'owner' | 'due' | 'doneAt' | 'droppedAt' | 'movedTimes' | 'nextFrom' | 'createdAt'
>;

/** All that is counted of one relationship: rows of a person and of those merged into them, as they stand. */
export interface Relationship {
  personId: Id;
  /** The length that was set for this person; null: as the calendar has it. */
  plannedMinutes: number | null;
  /** By time. */
  meetings: readonly CountedMeeting[];
  /** Only those that changed a meeting's time. */
  moves: readonly Pick<MeetingChangeRow, 'meetingId' | 'by'>[];
  /** A theme that nobody chose is guessed before. */
  topics: readonly CountedTopic[];
  items: readonly CountedItem[];
  wrapUps: readonly Pick<
    WrapUpRow,
    'meetingId' | 'rating' | 'secondsMe' | 'secondsThem' | 'talkedUntil' | 'guessedShare'
  >[];
  touches: readonly Pick<ThemeTouchRow, 'meetingId' | 'theme' | 'touched'>[];
  feedback: readonly Pick<FeedbackRow, 'kind' | 'direction' | 'state' | 'stateAt'>[];
}

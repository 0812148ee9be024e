import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { ActionItemRow, Side, TopicRow, Visibility } from '../rows/agenda';
import type { FeedbackRow } from '../rows/feedback';
import type { ProfileChangeRow } from '../rows/insight';
import type { CaptureKind } from '../rows/preparation';
import type { Id } from '../rows/row';
import type { MeetingChange } from '../views/meeting-history-view';
import type { MeetingSummary } from '../views/parts';

/** One row of the database as a timeline tells it: facts, and the user's own words cut to a line. */
interface Told {
  /** Of the row. */
  id: Id;
  visibility: Visibility;
  /** When it was; null: no day is known. */
  at: Instant | null;
  /** The one-on-one it belongs to; null: it came between two. */
  meetingId: Id | null;
}

export interface MeetingEntry extends Told {
  kind: 'meeting';
  meeting: Omit<MeetingSummary, 'waiting'>;
  /** What it was about, of what both may see. */
  gist: string | null;
}

/** `preparation`: an answer to a question to oneself. */
interface NoteEntry extends Told {
  kind: 'note';
  of: 'meeting' | 'preparation';
  text: string;
}

export interface TopicEntry extends Told {
  kind: 'topic';
  text: string;
  raisedBy: Side;
  state: 'open' | 'parked' | 'done';
  topic: TopicRow['kind'];
  outcome: string | null;
}

export interface PromiseEntry extends Told {
  kind: 'promise';
  text: string;
  owner: Side;
  state: 'open' | 'done' | 'dropped';
  due: ActionItemRow['due'];
}

interface FeedbackEntry extends Told {
  kind: 'feedback';
  text: string;
  feedback: FeedbackRow['kind'];
  direction: FeedbackRow['direction'];
  state: FeedbackRow['state'];
}

/** A concern, or one line of its trail. */
interface ConcernTold extends Told {
  kind: 'concern';
  of: 'concern' | 'trail';
  text: string;
  closed: boolean;
}

interface CaptureEntry extends Told {
  kind: 'capture';
  capture: CaptureKind;
  text: string;
  /** It waits for its use. */
  waits: boolean;
}

/** `about`: the words of what a line of evidence is of; null elsewhere. */
export interface GrowthEntry extends Told {
  kind: 'growth';
  of: 'aim' | 'milestone' | 'skill' | 'priority' | 'evidence' | 'mention';
  text: string;
  about: string | null;
  closed: boolean;
}

interface RatingEntry extends Told {
  kind: 'rating';
  /** 1 to 5. */
  rating: number | null;
  better: string | null;
}

interface CalendarEntry extends Told {
  kind: 'calendar';
  change: Omit<MeetingChange, 'id' | 'at'>;
}

interface ProfileEntry extends Told {
  kind: 'profile';
  what: ProfileChangeRow['what'];
  was: string | null;
  is: string | null;
}

/** `check`: five questions on how well the one-on-ones work; its value is their mean. */
export interface SurveyEntry extends Told {
  kind: 'survey';
  of: 'survey' | 'check';
  /** Of a survey. */
  name: string;
  /** Who answered a check; null for a survey. */
  side: Side | null;
  value: number;
  best: number;
}

export type TimelineEntry =
  | MeetingEntry
  | NoteEntry
  | TopicEntry
  | PromiseEntry
  | FeedbackEntry
  | ConcernTold
  | CaptureEntry
  | GrowthEntry
  | RatingEntry
  | CalendarEntry
  | ProfileEntry
  | SurveyEntry;

/** The first moment of a day in the user's zone. */
export type DayMoment = (date: CalendarDate) => Instant;

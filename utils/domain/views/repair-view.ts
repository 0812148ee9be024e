import type { Instant, Site } from '../calendar/calendar-event';
import type { Span } from '../repair/span';
import type { Tone } from '../repair/tone';
import type { ByWhom, MeetingRow } from '../rows/meeting';
import type { MeetingSource } from './meeting-history-view';
import type { MeetingSummary, TopicView } from './parts';

/** Why a meeting needs repair. */
export type RepairCause = 'cancelled' | 'declined' | 'missed' | 'moved';

/** A time to offer. */
export interface ProposedTime {
  start: Instant;
  end: Instant;
  timeZone: string;
}

/** Where compose pages are opened: Outlook answers work and private accounts at different addresses. */
export type ComposeAt = 'google' | 'outlook-work' | 'outlook-personal';

/** What leaving this one out means. */
export interface SkipMeaning {
  /** Days from today to the next one; null: none is known. */
  nextInDays: number | null;
  /** Days between the last contact and the next one. */
  gapDays: number | null;
  plannedDays: number | null;
  /** `long`: past one and a half times the plan. `month`: past a month. */
  advice: 'long' | 'month' | null;
}

/** All that is needed to mend a meeting that fell out. What may leave and what is the user's alone stand apart. */
export interface RepairView {
  cause: RepairCause;
  /** Who called it off, where known. */
  by: ByWhom;
  /** What told of it, latest word first. */
  sources: MeetingSource[];
  meeting: MeetingSummary;
  /** Whose words: the user's role towards this person. */
  role: 'manager' | 'employee' | 'peer';
  tone: Tone;
  /** Address of the other person, where known. */
  email: string | null;
  /** Best first; empty when no free time was found. */
  proposals: ProposedTime[];
  /** What stands in the user's calendars, as far as it was seen. */
  busy: Span[];
  minutes: number;
  /** The user's own zone. */
  homeZone: string;
  /** Where the other side works; null: not known, or here. */
  theirZone: string | null;
  site: Site | null;
  composeAt: ComposeAt;
  /** Where the event itself can be moved; null when it is gone, or its calendar gave it no address. */
  eventAddress: string | null;
  /** Shared topics that stay. Private ones are never among them. */
  waiting: TopicView[];
  /** Private topics that stay: for the user's eyes, never in a text. */
  waitingPrivate: TopicView[];
  skip: SkipMeaning;
  /** When the user last asked for another time. */
  askedAt: Instant | null;
  repair: MeetingRow['repair'];
}

import type { Instant, Site } from '../calendar/calendar-event';
import type { ByWhom } from '../rows/meeting';
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

/** All that is needed to ask for a new time. Nothing private is in it. */
export interface RepairView {
  cause: RepairCause;
  /** Who called it off, where known. */
  by: ByWhom;
  meeting: MeetingSummary;
  /** Whose words: the user's role towards this person. */
  role: 'manager' | 'employee' | 'peer';
  /** Address of the other person, where known. */
  email: string | null;
  /** Best first; empty when no free time was found. */
  proposals: ProposedTime[];
  minutes: number;
  site: Site | null;
  composeAt: ComposeAt;
  /** Shared topics that stay. Private ones are never among them. */
  waiting: TopicView[];
}

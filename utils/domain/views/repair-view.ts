import type { Instant } from '../calendar/calendar-event';
import type { MeetingSummary, TopicView } from './parts';

/** Why a meeting needs repair. */
export type RepairCause = 'cancelled' | 'declined' | 'missed' | 'moved';

/** All that is needed to ask for a new time. Nothing private is in it. */
export interface RepairView {
  cause: RepairCause;
  meeting: MeetingSummary;
  /** Whose words: the user's role towards this person. */
  role: 'manager' | 'employee' | 'peer';
  /** Address of the other person, where known. */
  email: string | null;
  proposed: { start: Instant; end: Instant; timeZone: string } | null;
  minutes: number;
  /** Topics that stay. */
  waiting: TopicView[];
}

import type { Instant, Site } from '../calendar/calendar-event';
import type { MeetingChangeRow, MeetingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import type { MeetingSummary } from './parts';

/** Who told of a meeting, and when it last did. */
export interface MeetingSource {
  kind: 'page' | 'feed' | 'file';
  site: Site;
  /** What the user calls the feed or file; null for a page. */
  name: string | null;
  seenAt: Instant;
  /** It no longer shows the event. */
  gone: boolean;
}

/** One change of a meeting's truth, as it was noticed. */
export type MeetingChange = Pick<
  MeetingChangeRow,
  'id' | 'at' | 'state' | 'reason' | 'by' | 'start' | 'date' | 'wasState' | 'wasStart' | 'wasDate'
>;

/**
 * What the user said of a meeting and what was believed with it: put back as it was, it takes an answer back. The state
 * goes along, because without a source (they stay on their device) nothing else remembers it.
 */
export type MeetingSaid = Pick<
  MeetingRow,
  'userSaid' | 'standsAgainst' | 'answeredAt' | 'state' | 'stateReason' | 'stateBy'
>;

/** How a meeting's state is known, and how it came to be so. */
export interface MeetingHistoryView {
  meeting: MeetingSummary;
  /** When the state that holds now was noticed. */
  since: Instant;
  /** Latest word first. Empty: no calendar knows of it. */
  sources: MeetingSource[];
  /** Oldest first. */
  changes: MeetingChange[];
  said: MeetingSaid;
  /** The event of which can be said that it is no one-on-one; null: none is known. */
  sightingId: Id | null;
}

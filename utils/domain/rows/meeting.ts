import type { CalendarDate, EventKind, EventState, Instant, Site } from '../calendar/calendar-event';
import type { Id, Row } from './row';

export type MeetingState = 'scheduled' | 'cancelled' | 'declined' | 'held' | 'missed' | 'unknown';

/** They met; they didn't; it takes place, whatever the calendar seems to say; it was called off. */
export type UserSaid = 'held' | 'not-held' | 'stands' | 'off';

/** By whom a meeting was called off, where known. */
export type ByWhom = 'me' | 'them' | 'unknown';

/** One occurrence of a one-on-one. Id: utils/domain/meetings/occurrence-id.ts, or random without an event. */
export interface MeetingRow extends Row {
  pairId: Id;
  site: Site | null;
  /** The calendar event's key without account or occurrence; null without an event. */
  seriesKey: string | null;
  title: string;
  /** Null for an all-day meeting or one whose time could not be read. */
  start: Instant | null;
  end: Instant | null;
  /** Day of the meeting in its zone. */
  date: CalendarDate | null;
  timeZone: string | null;
  /** False: the zone was not known and nothing is nudged to the minute by it. */
  zoneCertain: boolean;
  state: MeetingState;
  /** Codes of how we know the state, e.g. `gone-from-two-views`. */
  stateReason: string;
  stateBy: ByWhom;
  /** Before a move; null if never moved. */
  movedFrom: Instant | null;
  recurring: boolean | null;
  location: string | null;
  /** What the user said of it: beats every rule. */
  userSaid: UserSaid | null;
  /** Of "it takes place": what the calendar seemed to say then. Only a stronger word of a calendar beats the user's. */
  standsAgainst: string | null;
  /** Who called it off, in the user's word: beats every guess. Null: not said. */
  saidBy: 'me' | 'them' | null;
  /** The user has dealt with its cancellation, move or miss. */
  answeredAt: Instant | null;
  /** The template it is held by: a built-in key or the id of an own one. */
  templateKey: string | null;
  /** What the user made of one that fell out: let it go, said it in writing, found another time. Null: nothing yet. */
  repair: 'skipped' | 'written' | 'replaced' | null;
  /** When the user last asked for another time; an event that appears after it may be the answer. */
  repairAskedAt: Instant | null;
  /** The meeting that stands in the place of this one. */
  replacedBy: Id | null;
}

/**
 * One change of a meeting's truth, as it was noticed: what was believed before and after. Written in the transaction
 * that changes the meeting, in its scope. The first one has no `was`.
 */
export interface MeetingChangeRow extends Row {
  pairId: Id;
  meetingId: Id;
  at: Instant;
  state: MeetingState;
  reason: string;
  by: ByWhom;
  start: Instant | null;
  date: CalendarDate | null;
  wasState: MeetingState | null;
  wasStart: Instant | null;
  wasDate: CalendarDate | null;
}

/** What the sources said last of one event; how often a complete view missed it. Scope local. */
export interface SightingRow extends Row {
  site: Site;
  account: string | null;
  /** The feed that told it; null for what a page showed. */
  feedId: Id | null;
  /** UID of the event in that feed; null for what a page showed. */
  feedUid: string | null;
  /** The page's own key. */
  eventId: string;
  seriesKey: string | null;
  meetingId: Id | null;
  kind: EventKind;
  /** Language of the page that showed it. */
  lang: string;
  title: string;
  start: string | null;
  end: string | null;
  allDay: boolean;
  timeZone: string | null;
  /** The calendar shows its time as free; null: it doesn't tell. */
  free: boolean | null;
  state: EventState;
  recurring: boolean | null;
  location: string | null;
  organizer: string | null;
  /** JSON of Attendee[]: one fact of one source, replaced as a whole. Null while unknown. */
  attendees: string | null;
  /** Heads as the calendar counts them, where it shows only a count; null while unknown. */
  attendeeCount: number | null;
  seenAt: Instant;
  /** When it last said something else than before; 0 while it has only ever said one thing. */
  changedAt: Instant;
  /** Complete views of its range, one after the other, that did not show it. */
  missedViews: number;
  /** The same where it can't be told whether the event is gone or only hidden: a calendar unticked, a filter. */
  hiddenViews: number;
  /** When the last of them was read; null while it was never missing. See utils/domain/meetings/absence.ts. */
  missedAt: Instant | null;
}

/** The user's word on what is a one-on-one. Beats every rule. */
export interface VerdictRuleRow extends Row {
  about: 'event' | 'person' | 'series' | 'title';
  /** Event id, person id, series key, or title pattern (utils/domain/detection/title-pattern.ts). */
  key: string;
  say: 'always' | 'never';
}

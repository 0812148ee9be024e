import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Side, Visibility } from '../rows/agenda';
import type { ByWhom, MeetingState } from '../rows/meeting';
import type { Relation } from '../rows/person';
import type { Id } from '../rows/row';

/** Pieces that several screens show. All derived by the worker from rows and `now`; nothing of it is stored. */

export interface PersonSummary {
  id: Id;
  pairId: Id;
  name: string;
  relation: Relation;
  /** Days between meetings: chosen, or read from the calendar; null when unknown. */
  rhythmDays: number | null;
  rhythmChosen: boolean;
  lastMet: Instant | null;
  next: Instant | null;
}

export interface TopicView {
  id: Id;
  pairId: Id;
  text: string;
  visibility: Visibility;
  raisedBy: Side;
  rank: string;
  done: boolean;
  /** Whole days since it was raised. */
  ageDays: number;
  /** One-on-ones that were held while it waited. */
  meetingsWaited: number;
}

export interface ActionItemView {
  id: Id;
  pairId: Id;
  personName: string;
  text: string;
  visibility: Visibility;
  owner: Side;
  rank: string;
  /** What was chosen. */
  due: CalendarDate | 'next' | null;
  /** The day that means; null when there is no next one-on-one yet. */
  dueDate: CalendarDate | null;
  overdue: boolean;
  done: boolean;
}

export interface NoteView {
  id: Id;
  visibility: Visibility;
  /** Markdown. */
  body: string;
}

export interface MeetingSummary {
  id: Id;
  pairId: Id;
  personId: Id;
  personName: string;
  title: string;
  start: Instant | null;
  end: Instant | null;
  date: CalendarDate | null;
  timeZone: string | null;
  zoneCertain: boolean;
  state: MeetingState;
  stateReason: string;
  stateBy: ByWhom;
  movedFrom: Instant | null;
  /** The user has dealt with what became of it. */
  answered?: boolean;
  /** Open topics and action items that wait for it. */
  waiting: number;
}

/** What was said in one meeting. */
export interface MeetingRecord {
  meeting: MeetingSummary;
  topics: TopicView[];
  notes: { shared: NoteView; private: NoteView };
  actionItems: ActionItemView[];
}

/** Something that asks the user for one answer. */
export type Question =
  | { kind: 'cancelled' | 'moved' | 'declined' | 'missed'; meeting: MeetingSummary }
  | { kind: 'is-one-on-one'; sightingId: Id; title: string; start: string | null; names: string[] };

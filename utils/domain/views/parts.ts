import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { MeetingQuestionKind } from '../meetings/questions';
import type { ActionItemRow, SectionRow, Side, TopicRow, Visibility } from '../rows/agenda';
import type { ByWhom, MeetingState } from '../rows/meeting';
import type { Employment, Place, Relation, Stage, WorkField } from '../rows/person';
import type { Id } from '../rows/row';
import type { Theme } from '../themes/theme';

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
  profile: PersonProfile;
}

/** What templates, questions and advice go by. Null: not known. */
export interface PersonProfile {
  stage: Stage | null;
  employment: Employment | null;
  place: Place | null;
  field: WorkField | null;
  since: CalendarDate | null;
  /** Where they work, as far as hours go: an IANA zone; null: where the user is. */
  timeZone: string | null;
  /** Planned length of their one-on-ones; null: as the calendar has it. */
  minutes: number | null;
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
  /** The section of the shown meeting in which it stands; null: in none. */
  sectionId: Id | null;
  kind: TopicRow['kind'];
  unblocker: string | null;
  /** Chosen; null: not said. */
  theme: Theme | null;
  pinned: boolean;
  parked: boolean;
  /** The meeting from which it was put off to next time. */
  notIn: Id | null;
  /** Markdown. */
  detail: string | null;
  outcome: string | null;
  questionKey: string | null;
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
  dropped: boolean;
  dropReason: string | null;
  /** Put off by hand, and carried over one-on-ones that were held after it was due. */
  movedTimes: number;
  /** Of these, by hand. */
  movedByHand: number;
  /** From where `next` is counted; null: from where it was promised. */
  nextFrom: Instant | null;
  obstacle: string | null;
  support: string | null;
  repeats: ActionItemRow['repeats'];
  /** It was a line of a note of the shown meeting. */
  fromNote: Id | null;
}

/** A topic that was closed with what came of it. */
export type ClosedTopic = Pick<TopicView, 'id' | 'text' | 'visibility'> & { outcome: string };

export type SectionView = Pick<SectionRow, 'id' | 'title' | 'minutes' | 'rank'>;

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
  /** The template it is held by; null: none was used. */
  templateKey: string | null;
}

/** A new time that was found by itself for a meeting that fell out. */
export interface FoundTime {
  /** The one that fell out. */
  meetingId: Id;
  personName: string;
  /** When the one is that stands in its place. */
  start: Instant | null;
  date: CalendarDate | null;
  timeZone: string | null;
}

/** What was said in one meeting. */
export interface MeetingRecord {
  meeting: MeetingSummary;
  sections: SectionView[];
  topics: TopicView[];
  notes: { shared: NoteView; private: NoteView };
  actionItems: ActionItemView[];
}

/** What became of a meeting, and asks for an answer. */
export interface MeetingQuestion {
  kind: MeetingQuestionKind;
  meeting: MeetingSummary;
}

/** Something that asks the user for one answer. */
export type Question =
  | MeetingQuestion
  | { kind: 'is-one-on-one'; sightingId: Id; title: string; start: string | null; names: string[] };

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Theme } from '../themes/theme';
import type { Id, Row } from './row';

export type Side = 'me' | 'them';

/** Shared: scope `pair:<id>`. Private: scope `vault`. */
export type Visibility = 'shared' | 'private';

/** An open topic belongs to the pair and so carries over by itself; ticking ties it to a meeting. */
export interface TopicRow extends Row {
  pairId: Id;
  text: string;
  raisedBy: Side;
  rank: string;
  doneAt: Instant | null;
  /** The meeting in which it was ticked. */
  doneIn: Id | null;
  /** A section of some meeting; a topic that carries over goes to the section of the same name. */
  sectionId: Id | null;
  /** `status` is a mere report and may move to chat; a blocker waits for somebody. */
  kind: 'talk' | 'blocker' | 'status';
  /** Who can take a blocker away, in the user's words. */
  unblocker: string | null;
  /** Chosen by the user or given by its question; null: guessed from the words when it is needed. */
  theme: Theme | null;
  /** For every time: once ticked it comes back at the next meeting as a topic of its own. */
  pinned: boolean;
  /** Put aside until it is brought back; null: on the agenda. */
  parkedAt: Instant | null;
  /** A meeting on whose agenda it does not stand: "next time" is not now. */
  notIn: Id | null;
  /** Markdown written under it. */
  detail: string | null;
  /** What came of it ("you said, we did"). */
  outcome: string | null;
  /**
   * The question of the bank it came from: a built-in key or the id of an own one; `template`: it came with one. Of what
   * was made of an aim, a milestone, a skill or a priority: its id.
   */
  questionKey: string | null;
}

/** One part of a meeting's agenda. A name alone: its topics point at it. */
export interface SectionRow extends Row {
  pairId: Id;
  meetingId: Id;
  title: string;
  /** Planned minutes; null: as long as it takes. */
  minutes: number | null;
  rank: string;
}

/** One zone of notes of one meeting. Id: hash of meeting and visibility, so that two panels write one row. */
export interface NoteRow extends Row {
  pairId: Id;
  meetingId: Id;
  visibility: Visibility;
  /** Markdown. */
  body: string;
}

/** An earlier body of a note, so that undo reaches back over sessions. Scope local. */
export interface NoteVersionRow extends Row {
  noteId: Id;
  body: string;
  at: Instant;
}

export interface ActionItemRow extends Row {
  pairId: Id;
  /** The meeting in which it was promised; null when captured outside one. */
  madeIn: Id | null;
  text: string;
  owner: Side;
  /** `next`: the next one-on-one after it was made. */
  due: CalendarDate | 'next' | null;
  rank: string;
  doneAt: Instant | null;
  /** Closed without being done; null while it is open or done. */
  droppedAt: Instant | null;
  dropReason: string | null;
  /** How often its day was put off by hand; meetings it was merely carried over are derived. */
  movedTimes: number;
  /** `next` is counted from here when it was put off; null: from where it was promised. */
  nextFrom: Instant | null;
  /** What got in the way, and how to help: asked when it was moved twice. */
  obstacle: string | null;
  support: string | null;
  /** Once done it comes back as a new item: at every meeting, or after a week or a month. */
  repeats: 'meeting' | 'week' | 'month' | null;
  /** The note whose line it was; a line can be had back. */
  fromNote: Id | null;
}

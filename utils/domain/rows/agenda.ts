import type { CalendarDate, Instant } from '../calendar/calendar-event';
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
}

/** One zone of notes of one meeting. Id: hash of meeting and visibility, so that two panels write one row. */
export interface NoteRow extends Row {
  pairId: Id;
  meetingId: Id;
  visibility: Visibility;
  /** Markdown. */
  body: string;
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
}

import type { CaptureView } from '../preparation/captures';
import type { Id } from '../rows/row';
import type { Cover } from './cover';
import type { SilentFeed } from './feeds-view';
import type { ActionItemView, FoundTime, MeetingSummary, PersonSummary, Question } from './parts';

/** Somebody one has not met for longer than planned. */
export interface LostRhythm {
  personId: Id;
  personName: string;
  standing: 'late' | 'strong';
  /** Whole days since they were last in touch. */
  gapDays: number;
}

export interface PopupView {
  /** What needs an answer, most urgent first. Their number is the badge. */
  questions: Question[];
  today: MeetingSummary[];
  tomorrow: MeetingSummary[];
  /** People whose rhythm is lost, longest gap first; at most two, the count tells the rest. */
  lostRhythms: LostRhythm[];
  lostRhythmsCount: number;
  /** Open items: overdue first, then by due date. At most 200 of each; the counts tell the rest. */
  mine: ActionItemView[];
  waitingOn: ActionItemView[];
  mineCount: number;
  waitingOnCount: number;
  /** New times that were found of late for what fell out. */
  found?: FoundTime[];
  /** What was captured and waits, latest first; at most 50, the count tells the rest. */
  captures: CaptureView[];
  capturesCount: number;
  /** People for the filter and the capture line, most recent first. */
  people: PersonSummary[];
  /** Followed calendars that told nothing for more than a day. */
  silentFeeds: SilentFeed[];
  /** True before any calendar was ever read, or followed. */
  firstRun: boolean;
  /** Some of it is the sample. */
  sample?: boolean;
  /** What may be shown, told with the first answer so that no page has to wait for it. */
  cover?: Cover;
  /** False when the browser's permission for the calendars was taken away. */
  calendarAccess: boolean;
}

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import type { Cover } from './cover';
import type { MeetingSummary, Question } from './parts';
import type { StageQuestion } from './profile-view';

/** One one-on-one as a week shows it. */
export interface WeekMeeting extends MeetingSummary {
  repair: MeetingRow['repair'];
  /** The one that stands in its place; null: none does. */
  replacedBy: Pick<MeetingSummary, 'id' | 'start' | 'date'> | null;
  /** Names of those whom one is to meet at the same time. */
  clashes: string[];
}

/** Where a one-on-one stood before it was moved to another day. */
export interface MovedAway extends Pick<MeetingSummary, 'id' | 'personId' | 'personName' | 'start' | 'end' | 'date'> {
  movedFrom: Instant;
}

export interface WeekDay {
  date: CalendarDate;
  /** A working day of the user: it is shown when it is empty, too. */
  working: boolean;
  /** Those of the whole day first, then by time. */
  meetings: WeekMeeting[];
  away: MovedAway[];
}

/** What became of the week's one-on-ones. What was made up for elsewhere is counted there. */
export interface WeekTally {
  planned: number;
  held: number;
  ahead: number;
}

export interface WeekView {
  /** Seven days from the first one asked for. */
  days: WeekDay[];
  tally: WeekTally;
  /** What needs an answer, whatever week it is in; the same list as the popup's. */
  questions: Question[];
  /** Whose stage may have changed; the owner's alone. */
  stages: StageQuestion[];
  /** No calendar was ever read, none is followed, and nobody is known. */
  firstRun: boolean;
  cover?: Cover;
}

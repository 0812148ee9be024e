import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { DayRange } from '../insights/range';
import type { Tally } from '../insights/tally';
import type { WaitingAges } from '../insights/waiting-ages';
import type { Relation } from '../rows/person';
import type { Id } from '../rows/row';
import type { Theme } from '../themes/theme';

/** Whom insights are about: everyone who was not put away, one person, or a group. */
export type InsightsAbout = { kind: 'all' } | { kind: 'person'; id: Id } | { kind: 'group'; id: Id };

export interface InsightsQuery {
  about: InsightsAbout;
  days: DayRange;
  /** 0 for Sunday to 6 for Saturday: where weeks begin. */
  firstDay: number;
}

/** What is counted of one person in the range. */
export interface PersonFigures {
  personId: Id;
  name: string;
  relation: Relation;
  /** Planned days between one-on-ones; null: not known. */
  rhythmDays: number | null;
  tally: Tally;
  /** Whole days; null: they never met. */
  longestGap: number | null;
  lastMet: Instant | null;
}

/** Figures are derived from tallies by the page (utils/domain/insights/tally.ts): both count the same. */
export interface InsightsView {
  /** Of the person or group; null for all. */
  name: string | null;
  days: DayRange;
  /** The range right before, to compare with. */
  before: DayRange;
  tally: Tally;
  compared: Tally;
  /** Weeks or months, in order. */
  steps: { days: DayRange; tally: Tally }[];
  people: PersonFigures[];
  waiting: WaitingAges;
  /** Where one person is looked at: when each theme was last talked about; null: never. */
  themes: { theme: Theme; on: CalendarDate | null }[];
  groups: { id: Id; name: string }[];
}

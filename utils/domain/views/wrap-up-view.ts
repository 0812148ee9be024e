import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { CheckDue } from '../insights/effectiveness-due';
import type { Id } from '../rows/row';
import type { WrapUpRow } from '../rows/wrap-up';
import type { Theme } from '../themes/theme';
import type { ThemeMark } from '../wrap-up/themes-touched';
import type { RepairView } from './repair-view';

/** What a meeting left behind in the owner's mind. All of it is theirs alone. */
export interface WrapUpView
  extends Pick<
    WrapUpRow,
    'meetingId' | 'rating' | 'better' | 'secondsMe' | 'secondsThem' | 'guessedShare' | 'wentQuiet'
  > {
  /** The user's place towards this person: only a manager's share of talk has a band. */
  role: RepairView['role'];
  themes: ThemeMark[];
  /** Two low ratings in a row: the card asks what would help. */
  asksForBetter: boolean;
  /** What the owner agreed with themselves after an earlier meeting; stands on top until it is put away. */
  agreement: { meetingId: Id; text: string } | null;
  /** The five questions on how these one-on-ones work are due; null: they are not asked. */
  checkDue: (CheckDue & { personId: Id }) | null;
  /** Themes of up to five meetings before this one that were held, latest last. */
  recent: { meetingId: Id; start: Instant | null; date: CalendarDate | null; themes: Theme[] }[];
  /** The next meeting that was seen in a calendar; null: none. */
  next: { start: Instant | null; date: CalendarDate | null; timeZone: string | null } | null;
  /** It repeats: then a missing next date has merely not come into sight. */
  recurring: boolean;
}

import type { Instant } from '../calendar/calendar-event';
import type { Theme } from '../themes/theme';
import type { Id, Row } from './row';

/** What the owner thought of a meeting. Id: hash of `wrap-up` and the meeting. Scope vault. */
export interface WrapUpRow extends Row {
  pairId: Id;
  meetingId: Id;
  /** 1 to 5; null: not rated. */
  rating: number | null;
  /** What would make the next ones better. */
  better: string | null;
  /** When that was put away; until then it stands on top of the next meetings. */
  betterClosedAt: Instant | null;
  /** Seconds counted by the two keys. */
  secondsMe: number;
  secondsThem: number;
  /** The end of the last stretch that the keys counted; null: they counted none, or before this was kept. */
  talkedUntil: Instant | null;
  /** The owner's guess of their own share, 0 to 100; null: none given. */
  guessedShare: number | null;
  /** Private flag: the other side went quiet and may not have felt safe. */
  wentQuiet: boolean;
}

/** The owner's word on whether a meeting touched a theme; beats the guess. Id: hash of meeting and theme. Scope vault. */
export interface ThemeTouchRow extends Row {
  pairId: Id;
  meetingId: Id;
  theme: Theme;
  touched: boolean;
}

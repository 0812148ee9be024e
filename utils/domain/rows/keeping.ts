import type { Instant, Site } from '../calendar/calendar-event';
import type { PageView } from '../calendar/page-report';
import type { Id, Row } from './row';

/** E2 before, E5 missed, E6 cancelled, moved, declined. */
export type NudgeKind = 'before' | 'missed' | 'cancelled' | 'moved' | 'declined';

/** One nudge about one meeting. Id: hash of kind, meeting and the fact it tells of, so it is never planned twice. */
export interface NudgeRow extends Row {
  kind: NudgeKind;
  meetingId: Id;
  dueAt: Instant;
  /** After this it would be late and useless. */
  graceUntil: Instant;
  /** `claimed` is written in the transaction that shows it. */
  state: 'planned' | 'claimed' | 'snoozed' | 'answered' | 'expired';
  shownAt: Instant | null;
}

/** One remembered choice. Id is the setting's name. `value` is JSON. */
export interface SettingRow extends Row {
  value: string;
}

/** How well a kind of page could be read when last seen (A8). Scope local. */
export interface HealthRow extends Row {
  site: Site;
  account: string | null;
  view: PageView;
  lang: string;
  read: number;
  unread: number;
  seenAt: Instant;
  /** Of the tab that reported, for a scrubbed report. */
  tabId: number | null;
}

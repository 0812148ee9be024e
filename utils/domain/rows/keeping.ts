import type { Instant, Site } from '../calendar/calendar-event';
import type { PageView } from '../calendar/page-report';
import type { Id, Row } from './row';

/**
 * E1 topics, E2 before, E3 wrap-up, E4 unwritten, E5 missed, E6 cancelled, moved, declined, E7 gap (past one and a half
 * times the rhythm), long-gap (past a month) and tight, E8 digest, E9 feedback.
 */
export type NudgeKind =
  | 'topics'
  | 'before'
  | 'wrap-up'
  | 'unwritten'
  | 'missed'
  | 'cancelled'
  | 'moved'
  | 'declined'
  | 'gap'
  | 'long-gap'
  | 'tight'
  | 'digest'
  | 'feedback';

/** One nudge. Id: hash of kind, what it is about and the fact it tells of, so it is never planned twice. */
export interface NudgeRow extends Row {
  kind: NudgeKind;
  /** What it is about: a meeting, for some kinds a person or the week (utils/domain/nudges/subject.ts). */
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

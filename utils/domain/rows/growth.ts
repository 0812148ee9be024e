import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Id, Row } from './row';

/** Where somebody wants to get to. Scope vault. */
export interface AimRow extends Row {
  pairId: Id;
  text: string;
  /** Why it matters to them. */
  why: string | null;
  /** Wanted by. */
  until: CalendarDate | null;
  closedAt: Instant | null;
  /** What came of it, once closed. */
  outcome: string | null;
  rank: string;
}

/** A step of six to twelve months on the way to an aim. Scope vault. */
export interface MilestoneRow extends Row {
  pairId: Id;
  aimId: Id;
  text: string;
  due: CalendarDate | null;
  doneAt: Instant | null;
  /** How often its date was put off. */
  movedTimes: number;
  rank: string;
}

/** Levels of a skill: 1 first steps, 2 with help, 3 alone, 4 helps others. Scope vault. */
export interface SkillRow extends Row {
  pairId: Id;
  name: string;
  level: number | null;
  wanted: number | null;
  closedAt: Instant | null;
  rank: string;
}

/** What shows that a skill, a milestone or an aim moved: one line, mostly out of a meeting. Scope vault. */
export interface EvidenceRow extends Row {
  pairId: Id;
  /** The skill, milestone or aim. */
  aboutId: Id;
  meetingId: Id | null;
  at: Instant;
  text: string;
}

/** What somebody works on first, and which goal of the team or the organisation it serves. Scope vault. */
export interface PriorityRow extends Row {
  pairId: Id;
  text: string;
  goal: string | null;
  goalOf: 'team' | 'organisation' | null;
  /** Why it matters. */
  why: string | null;
  closedAt: Instant | null;
  rank: string;
}

/**
 * An aim, milestone, skill or priority was spoken of in a meeting. Id: hash of `mention`, meeting and what it is about.
 * Scope vault.
 */
export interface MentionRow extends Row {
  pairId: Id;
  meetingId: Id;
  aboutId: Id;
  at: Instant;
}

/** A private sheet on what somebody may be ready for. Id: hash of `succession` and pair. Scope vault, never leaves. */
export interface SuccessionRow extends Row {
  pairId: Id;
  readyFor: string;
  readyWhen: string;
  gap: string;
  nextStep: string;
}

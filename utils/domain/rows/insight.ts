import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Side } from './agenda';
import type { Id, Row } from './row';

/** A result of an outside survey, typed in. Scope vault. */
export interface SurveyRow extends Row {
  /** Null: of the whole team. */
  pairId: Id | null;
  name: string;
  value: number;
  /** The best value its scale has. */
  best: number;
  takenOn: CalendarDate;
}

/** Five questions on how well the one-on-ones work, answered by one side: 1 to 5 each, null: left out. Scope vault. */
export interface EffectivenessRow extends Row {
  pairId: Id;
  at: Instant;
  side: Side;
  q1: number | null;
  q2: number | null;
  q3: number | null;
  q4: number | null;
  q5: number | null;
}

/** What of a person is remembered as it changes, in the order in which it is shown. */
export const PROFILE_FACTS = ['relation', 'stage', 'role'] as const;
export type ProfileFact = (typeof PROFILE_FACTS)[number];

/**
 * A change in somebody's working life. Of a role, `was` and `is` are the days on which the roles began. Null: nothing
 * was known, or nothing is said any more. Scope vault.
 */
export interface ProfileChangeRow extends Row {
  personId: Id;
  what: ProfileFact;
  was: string | null;
  is: string | null;
  on: CalendarDate;
}

/** A group of people that is looked at together. Scope vault. */
export interface GroupRow extends Row {
  name: string;
  rank: string;
}

/** Somebody is in a group. Id: hash of `group-member`, group and person. Scope vault. */
export interface GroupMemberRow extends Row {
  groupId: Id;
  personId: Id;
}

/** An observation that was put away. Id: hash of `hush`, pair and key. Scope vault. */
export interface HushRow extends Row {
  /** Null: for everybody. */
  pairId: Id | null;
  /** Of the observation (utils/domain/insights/observations), or of the five questions (effectiveness-due.ts). */
  key: string;
  /** Null: for good ("not for this person"). Of the five questions: when "not now" was said. */
  until: Instant | null;
}

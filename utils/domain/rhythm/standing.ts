import type { Instant } from '../calendar/calendar-event';
import type { Relation } from '../rows/person';
import { DAY_MS } from '../time/lengths';
import type { Contacts } from './gap';

/**
 * Where two stand with their rhythm. `on-time`: nothing to do. `soon`: it is time again. `late`: past one and a half
 * times the rhythm. `strong`: past a month. `unknown`: there is no plan, or they never met.
 */
export type Standing = 'on-time' | 'soon' | 'late' | 'strong' | 'unknown';

/** Which fact decided. */
export type StandingReason = 'no-plan' | 'never-met' | 'met' | 'next' | 'skipped' | 'asked' | 'due' | 'gap' | 'month';

export interface RhythmStanding {
  standing: Standing;
  because: StandingReason;
}

export interface StandingFacts extends Contacts {
  relation: Relation;
  /** Planned days between one-on-ones; null: no plan, or none that was agreed on. */
  days: number | null;
  /** When the user asked for a one-on-one that has not come yet; null: they didn't. */
  askedAt: Instant | null;
}

/** Our choice (facts/one-on-ones.md §2). */
const SOFT_TIMES = 1.5;
/** "At least monthly" is the one caveat that the studies make, of those who lead and are led. */
const FLOOR_DAYS = 31;
/** What stands in the calendar this close ends the gap by itself. */
const CLOSE_DAYS = 7;
/** So long the other side has for an answer. */
const ANSWER_DAYS = 7;
/** Nobody owes these a talk a month. */
const NO_FLOOR: ReadonlySet<Relation> = new Set<Relation>([
  'skip-up',
  'skip-down',
  'peer',
  'mentor',
  'mentee',
  'other',
]);

/** Days after which a gap is told softly. */
export function softAfter(days: number): number {
  return days * SOFT_TIMES;
}

/** Days after which a gap is told plainly; null where a month is no long time. */
export function strongAfter(days: number, relation: Relation): number | null {
  return days <= FLOOR_DAYS && !NO_FLOOR.has(relation) ? FLOOR_DAYS : null;
}

/** When a gap is told, in milliseconds. `strong`: null where a month is no long time. */
export interface GapTold {
  soft: Instant;
  strong: Instant | null;
}

/**
 * When a gap of the rhythm is to be told, if nobody meets before. One that was let go of counts as if it had been held,
 * until the next turn: a skip is a decision and no neglect. What was asked for may be answered first. Null: there is no
 * rhythm, or they never met.
 */
export function gapTold({ days, last, skipped, askedAt, relation }: Omit<StandingFacts, 'next'>): GapTold | null {
  if (days === null || last === null) return null;
  const from = Math.max(last, skipped ?? last);
  const answered = askedAt === null ? from : askedAt + ANSWER_DAYS * DAY_MS;
  const month = strongAfter(days, relation);
  return {
    soft: Math.max(from + softAfter(days) * DAY_MS, answered),
    strong: month === null ? null : Math.max(last + month * DAY_MS, from + days * DAY_MS, answered),
  };
}

/**
 * Whether the next one is near enough that nothing is missing: within a week, or the rhythm where that is less, or half
 * of it where that is more.
 */
export function isNear(next: Instant | null, days: number, now: Instant): boolean {
  return next !== null && next <= now + Math.max(Math.min(CLOSE_DAYS, days), days / 2) * DAY_MS;
}

export function standingOf(facts: StandingFacts, now: Instant): RhythmStanding {
  const { days, last, skipped, next, askedAt } = facts;
  const told = gapTold(facts);
  if (days === null) return { standing: 'unknown', because: 'no-plan' };
  if (last === null || told === null) {
    return { standing: 'unknown', because: next === null ? 'never-met' : 'next' };
  }
  if (isNear(next, days, now)) return { standing: 'on-time', because: 'next' };
  if (told.strong !== null && now > told.strong) return { standing: 'strong', because: 'month' };
  if (now > told.soft) return { standing: 'late', because: 'gap' };
  if (now > Math.max(last, skipped ?? last) + days * DAY_MS) {
    return { standing: 'soon', because: askedAt === null ? 'due' : 'asked' };
  }
  return { standing: 'on-time', because: skipped === null ? 'met' : 'skipped' };
}

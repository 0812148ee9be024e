import type { Relation } from '../rows/person';
import type { Crisis } from './crisis';
import type { RhythmReason, RhythmSuggestion } from './suggest-rhythm';

/** How often two mean to meet, and who says so. */
export interface RhythmPlan {
  days: number;
  from: 'crisis' | 'chosen' | 'calendar' | 'suggested';
  /** Why that is suggested; null where it is no suggestion. */
  reason: RhythmReason | null;
}

export interface PlanFacts {
  relation: Relation;
  crisis: Crisis | null;
  /** What the user set; null: nothing. */
  chosen: number | null;
  /** What the calendar shows; null: too little (utils/domain/rhythm/read-rhythm.ts). */
  read: number | null;
  suggestion: RhythmSuggestion;
}

/** The crisis while it lasts, else the user's word, else the calendar, else what fits such a person. */
export function planRhythm({ relation, crisis, chosen, read, suggestion }: PlanFacts): RhythmPlan | null {
  if (crisis?.on) return { days: crisis.rhythmDays, from: 'crisis', reason: null };
  if (chosen !== null) return { days: chosen, from: 'chosen', reason: null };
  if (read !== null) return { days: read, from: 'calendar', reason: null };
  // Of somebody who is nobody in particular nothing is expected.
  if (relation === 'unknown' || relation === 'other') return null;
  return { ...suggestion, from: 'suggested' };
}

/** Whether a gap may be told unasked: nobody agreed with a peer or a mentor on what is only our suggestion. */
export function isExpected(plan: RhythmPlan): boolean {
  return plan.reason !== 'peer' && plan.reason !== 'mentoring';
}

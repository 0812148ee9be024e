import { isSkipLevel } from '../people/skip-level';
import { isHourly, isOnShift, type ProfileFacts } from './suggest-rhythm';

/** Why; the source stands with the words (utils/i18n/locales, `template.advice`). */
type LengthReason = 'crisis' | 'skip-level' | 'hourly' | 'shifts' | 'senior' | 'usual';

export interface LengthSuggestion {
  /** Minutes; `to` is left out where one number is enough. */
  from: number;
  to: number | null;
  reason: LengthReason;
}

/** Thirty minutes, and what leads away from them (facts, defaults table and row 24). */
export function suggestLength(facts: ProfileFacts & { inCrisis?: boolean }): LengthSuggestion {
  const { relation, stage, employment, inCrisis = false } = facts;
  if (inCrisis) return { from: 10, to: null, reason: 'crisis' };
  if (isSkipLevel(relation)) return { from: 30, to: null, reason: 'skip-level' };
  if (isOnShift(facts)) return { from: 10, to: 15, reason: 'shifts' };
  if (isHourly(employment)) return { from: 15, to: null, reason: 'hourly' };
  if (stage === 'senior') return { from: 45, to: 60, reason: 'senior' };
  return { from: 30, to: null, reason: 'usual' };
}

/** The minutes to plan by: of a range, its longer end. */
export function favouredMinutes({ from, to }: LengthSuggestion): number {
  return to ?? from;
}

/** Beyond an hour growth was felt least at the same frequency (Persol, as the facts' defaults table has it). */
export function isTooLong(minutes: number | null): boolean {
  return minutes !== null && minutes > 60;
}

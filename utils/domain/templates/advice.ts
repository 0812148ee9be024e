import type { Employment, Relation, Stage, WorkField } from '../rows/person';

/** What length and rhythm follow from. Null: not known. */
export interface AdviceFacts {
  relation: Relation;
  stage: Stage | null;
  employment: Employment | null;
  field: WorkField | null;
}

/**
 * Why; the source stands with the words (utils/i18n/locales, `template.advice`). All of it is the defaults table of what
 * is known of one-on-ones: every two weeks and thirty minutes, weekly for the first ninety days and for hourly work,
 * ten to fifteen minutes in short form, skip-levels every six months.
 */
type RhythmReason = 'skip-level' | 'new' | 'hourly' | 'shifts' | 'usual';
type LengthReason = 'skip-level' | 'hourly' | 'shifts' | 'senior' | 'usual';

interface RhythmAdvice {
  days: number;
  reason: RhythmReason;
}

export interface LengthAdvice {
  /** Minutes; `to` is left out where one number is enough. */
  from: number;
  to: number | null;
  reason: LengthReason;
}

/** Fields in which people stand at a bed, a grill or a till while they should talk (facts, rows 10, 23). */
const SHIFTS: ReadonlySet<WorkField> = new Set(['hospital', 'fast-food']);

/** Contract work goes by what hourly work goes by (facts, row 38). */
const isHourly = (employment: Employment | null) => employment === 'hourly' || employment === 'contract';

export function rhythmAdvice({ relation, stage, employment, field }: AdviceFacts): RhythmAdvice {
  if (relation === 'skip-level') return { days: 182, reason: 'skip-level' };
  if (stage === 'new') return { days: 7, reason: 'new' };
  if (isHourly(employment)) return { days: 7, reason: 'hourly' };
  if (field && SHIFTS.has(field) && employment !== 'salaried') return { days: 7, reason: 'shifts' };
  return { days: 14, reason: 'usual' };
}

export function lengthAdvice({ relation, stage, employment, field }: AdviceFacts): LengthAdvice {
  if (relation === 'skip-level') return { from: 30, to: null, reason: 'skip-level' };
  // Whoever is paid a salary in a hospital or a restaurant has an office to sit in more often than not.
  if (field && SHIFTS.has(field) && employment !== 'salaried') return { from: 10, to: 15, reason: 'shifts' };
  if (isHourly(employment)) return { from: 15, to: null, reason: 'hourly' };
  if (stage === 'senior') return { from: 45, to: 60, reason: 'senior' };
  return { from: 30, to: null, reason: 'usual' };
}

/** Beyond an hour growth was felt least at the same frequency (Persol, as the facts' defaults table has it). */
export function isTooLong(minutes: number | null): boolean {
  return minutes !== null && minutes > 60;
}

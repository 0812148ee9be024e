import type { Employment, Relation, Stage, WorkField } from '../rows/person';

/** What length and rhythm follow from. Null: not known. */
export interface ProfileFacts {
  relation: Relation;
  stage: Stage | null;
  employment: Employment | null;
  field: WorkField | null;
}

/**
 * Why; the source stands with the words (utils/i18n/locales, `rhythm.reason`). All of it is the defaults table of what
 * is known of one-on-ones: every two weeks, weekly for the first ninety days and for hourly work, skip-levels every six
 * months. Of talks among peers and with mentors no figure is known; a month is our own choice.
 */
export type RhythmReason = 'skip-level' | 'mentoring' | 'peer' | 'new' | 'hourly' | 'shifts' | 'usual';

export interface RhythmSuggestion {
  /** Between two one-on-ones. */
  days: number;
  reason: RhythmReason;
}

/** What two levels apart choose from, in days: a quarter, half a year, a year (facts, row 58). */
export const SKIP_LEVEL_DAYS = [91, 182, 365] as const;

/** Fields in which people stand at a bed, a grill or a till while they should talk (facts, rows 10, 23). */
const SHIFTS: ReadonlySet<WorkField> = new Set(['hospital', 'fast-food']);

/** Contract work goes by what hourly work goes by (facts, row 38). */
export function isHourly(employment: Employment | null): boolean {
  return employment === 'hourly' || employment === 'contract';
}

/** Whoever is paid a salary in a hospital or a restaurant has an office to sit in more often than not. */
export function isOnShift({ field, employment }: Pick<ProfileFacts, 'field' | 'employment'>): boolean {
  return field !== null && SHIFTS.has(field) && employment !== 'salaried';
}

export function suggestRhythm({ relation, stage, employment, field }: ProfileFacts): RhythmSuggestion {
  switch (relation) {
    case 'skip-up':
    case 'skip-down':
      return { days: 182, reason: 'skip-level' };
    case 'mentor':
    case 'mentee':
      return { days: 28, reason: 'mentoring' };
    case 'peer':
    case 'other':
      return { days: 28, reason: 'peer' };
  }
  if (stage === 'new') return { days: 7, reason: 'new' };
  if (isHourly(employment)) return { days: 7, reason: 'hourly' };
  if (isOnShift({ field, employment })) return { days: 7, reason: 'shifts' };
  return { days: 14, reason: 'usual' };
}

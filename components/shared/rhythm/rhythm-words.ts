import { i18n } from '#i18n';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { RhythmPlan } from '@/utils/domain/rhythm/plan';
import type { StandingReason } from '@/utils/domain/rhythm/standing';
import type { RhythmReason } from '@/utils/domain/rhythm/suggest-rhythm';
import { dayOfInstant } from '@/utils/i18n/dates';

/** Rhythms that have a name, by their days. */
const NAMED = new Map<number, () => string>([
  [1, () => i18n.t('person.rhythms.daily')],
  [3, () => i18n.t('person.rhythms.twiceWeekly')],
  [7, () => i18n.t('person.rhythms.weekly')],
  [14, () => i18n.t('person.rhythms.twoWeekly')],
  [21, () => i18n.t('person.rhythms.threeWeekly')],
  [28, () => i18n.t('person.rhythms.fourWeekly')],
  [91, () => i18n.t('person.rhythms.quarterly')],
  [182, () => i18n.t('person.rhythms.halfYearly')],
  [365, () => i18n.t('person.rhythms.yearly')],
]);

export function rhythmWords(days: number): string {
  return NAMED.get(days)?.() ?? i18n.t('time.everyDays', [String(days)]);
}

/** "Every two weeks, as your calendar has it" */
export function planWords({ days, from }: RhythmPlan): string {
  return i18n.t('rhythm.planned', { often: rhythmWords(days), from: i18n.t(`rhythm.from.${from}`) });
}

const asKey = (reason: RhythmReason) => (reason === 'skip-level' ? 'skipLevel' : reason);

/** Two or three words: what a suggestion goes by. */
export function shortReason(reason: RhythmReason): string {
  return i18n.t(`rhythm.short.${asKey(reason)}`);
}

/** A sentence, with the figure and where it is from. */
export function reasonWords(reason: RhythmReason): string {
  return i18n.t(`rhythm.reason.${asKey(reason)}`);
}

const STANDING: Record<StandingReason, () => string> = {
  met: () => i18n.t('rhythm.standing.met'),
  next: () => i18n.t('rhythm.standing.next'),
  skipped: () => i18n.t('rhythm.standing.skipped'),
  asked: () => i18n.t('rhythm.standing.asked'),
  due: () => i18n.t('rhythm.standing.due'),
  gap: () => i18n.t('rhythm.standing.gap'),
  month: () => i18n.t('rhythm.standing.month'),
  'never-met': () => i18n.t('rhythm.standing.neverMet'),
  'no-plan': () => i18n.t('rhythm.standing.noPlan'),
};

/** Where two stand with their rhythm, in a kind sentence. */
export function standingWords({ because }: Pick<PersonRhythm, 'because'>): string {
  return STANDING[because]();
}

/** The same in a few words for a list, where there is something to do; null: all is well. */
export function briefWords({ standing, because, askedAt }: PersonRhythm, now: number): string | null {
  if (askedAt !== null) return i18n.t('rhythm.brief.asked', { day: dayOfInstant(askedAt, now) });
  if (standing === 'on-time' || standing === 'unknown') return null;
  return i18n.t(`rhythm.brief.${because as 'due' | 'gap' | 'month'}`);
}

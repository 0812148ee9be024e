import { i18n } from '#i18n';
import type { GrowthEntry, SurveyEntry } from '@/utils/domain/timeline/timeline-entry';
import { isolated } from '@/utils/i18n/isolated';
import { wordsLocale } from '@/utils/i18n/words-locale';

/** What a line of growth is, and whether it came to an end. */
export function growthFacts({ of, about, closed }: GrowthEntry): string[] {
  if (of === 'evidence') {
    return [about === null ? i18n.t('timeline.kinds.growth') : i18n.t('timeline.evidence', { text: about })];
  }
  if (of === 'mention') return [i18n.t('timeline.mention')];
  const name = {
    aim: () => i18n.t('growth.aim'),
    milestone: () => i18n.t('growth.milestone'),
    skill: () => i18n.t('growth.skill'),
    priority: () => i18n.t('timeline.priority'),
  }[of]();
  if (!closed) return [name];
  return [name, of === 'milestone' ? i18n.t('timeline.reached') : i18n.t('timeline.closed')];
}

/** "Pulse: 7.5 of 10". */
export function surveyWords({ of, side, name, value, best }: SurveyEntry, person: string): string {
  const check = side === 'them' ? i18n.t('timeline.checkTheirs', { name: isolated(person) }) : i18n.t('timeline.check');
  const number = new Intl.NumberFormat(wordsLocale(), { maximumFractionDigits: 1 });
  return i18n.t('timeline.value', {
    name: of === 'check' ? check : isolated(name),
    ...{ value: number.format(value), best: number.format(best) },
  });
}

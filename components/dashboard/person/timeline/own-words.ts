import { i18n } from '#i18n';
import { RELATIONS, type Relation, STAGES, type Stage } from '@/utils/domain/rows/person';
import type { GrowthEntry, ProfileEntry, SurveyEntry } from '@/utils/domain/timeline/timeline-entry';
import { dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { wordsLocale } from '@/utils/i18n/words-locale';
import { localDate } from '@/utils/state/local-date';
import { stageWords } from '../../../shared/profile-words';
import { relationWords } from '../../../shared/relation-picker';

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

/** "Stage: New in the role → Settled in". */
export function profileWords({ what, was, is }: ProfileEntry, now: number): string {
  const name = {
    stage: () => i18n.t('profile.stage'),
    relation: () => i18n.t('person.relation'),
    role: () => i18n.t('profile.since'),
  }[what]();
  const words = { what: name, is: valueWords(what, is, now) };
  if (was === null) return i18n.t('timeline.changed', words);
  return i18n.t('timeline.changedFrom', { ...words, was: valueWords(what, was, now) });
}

function valueWords(what: ProfileEntry['what'], value: string | null, now: number): string {
  if (value === null) return i18n.t('profile.unsaid');
  if (what === 'stage' && STAGES.some((one) => one === value)) return stageWords(value as Stage);
  if (what === 'relation' && RELATIONS.some((one) => one === value)) return relationWords(value as Relation);
  // Of a role, the day on which it began.
  const isDay = what === 'role' && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  return isDay ? dayOfDate(value, localDate(now)) : isolated(value);
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

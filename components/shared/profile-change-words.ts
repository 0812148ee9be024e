import { i18n } from '#i18n';
import type { ProfileFact } from '@/utils/domain/rows/insight';
import { RELATIONS, type Relation, STAGES, type Stage } from '@/utils/domain/rows/person';
import { dayOfDate } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import { stageWords } from './profile-words';
import { relationWords } from './relation-picker';

/** What of a person changed. Of a role, only the day on which it began is known. */
export function factWords(what: ProfileFact): string {
  switch (what) {
    case 'stage':
      return i18n.t('profile.stage');
    case 'relation':
      return i18n.t('person.relation');
    case 'role':
      return i18n.t('profile.since');
  }
}

/** A stage, a relation, or the day on which a role began. What no version of Halfhour knows stands as it is. */
export function factValueWords(what: ProfileFact, value: string | null, today: string): string {
  if (value === null) return i18n.t('profile.unsaid');
  if (what === 'stage' && STAGES.some((one) => one === value)) return stageWords(value as Stage);
  if (what === 'relation' && RELATIONS.some((one) => one === value)) return relationWords(value as Relation);
  const isDay = what === 'role' && !Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  return isDay ? dayOfDate(value, today) : isolated(value);
}

/** "Stage: New in the role → Settled in". */
export function profileChangeWords(
  { what, was, is }: { what: ProfileFact; was: string | null; is: string | null },
  today: string,
): string {
  const words = { what: factWords(what), is: factValueWords(what, is, today) };
  if (was === null) return i18n.t('timeline.changed', words);
  return i18n.t('timeline.changedFrom', { ...words, was: factValueWords(what, was, today) });
}

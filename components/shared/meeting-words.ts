import { i18n } from '#i18n';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { localDate } from '@/utils/state/local-date';
import { daysAway } from './days-away';

/** "Last met 3 days ago · Next tomorrow" */
export function meetingWords(person: Pick<PersonSummary, 'lastMet' | 'next'>, now: number): string {
  const today = localDate(now);
  const met =
    person.lastMet === null
      ? i18n.t('person.neverMet')
      : i18n.t('person.lastMet', { when: daysAway(person.lastMet, today) });
  const next =
    person.next === null ? i18n.t('person.noNext') : i18n.t('person.next', { when: daysAway(person.next, today) });
  return `${met} · ${next}`;
}

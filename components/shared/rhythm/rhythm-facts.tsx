import { i18n } from '#i18n';
import type { PersonRhythm } from '@/utils/domain/rhythm/person-rhythm';
import type { PersonSummary } from '@/utils/domain/views/parts';
import { daysAway } from '../days-away';
import styles from './rhythm-facts.module.css';
import { planWords, standingWords } from './rhythm-words';

interface RhythmFactsProps {
  person: Pick<PersonSummary, 'lastMet' | 'next'>;
  rhythm: PersonRhythm;
  /** Where the user is. */
  today: string;
}

const daysWords = (days: number | null) => (days === null ? null : i18n.t('rhythm.days', days));

/** What is planned, how it goes, and the figures behind it. */
export function RhythmFacts({ person, rhythm, today }: RhythmFactsProps) {
  const { plan, gapDays, longestGapDays, standing } = rhythm;
  const away = (instant: number | null) => (instant === null ? null : daysAway(instant, today));
  const facts: [string, string | null][] = [
    [i18n.t('rhythm.lastMet'), away(person.lastMet)],
    [i18n.t('rhythm.next'), away(person.next) ?? i18n.t('person.noNext')],
    [i18n.t('rhythm.gap'), daysWords(gapDays)],
    [i18n.t('rhythm.longest'), daysWords(longestGapDays)],
  ];
  return (
    <div class={styles.rhythm}>
      <p>
        <span class={styles.plan}>{plan ? planWords(plan) : i18n.t('rhythm.none')}</span>{' '}
        <span class={styles.standing} data-standing={standing}>
          {standingWords(rhythm)}
        </span>
      </p>
      <dl class={styles.facts}>
        {facts.map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}

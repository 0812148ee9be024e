import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Toasts } from '@/components/ui/toasts';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { Person } from '@/utils/state/dashboard/person-model';
import { localDate } from '@/utils/state/local-date';
import { CrisisStart } from '../../shared/rhythm/crisis-switch';
import { RhythmFacts } from '../../shared/rhythm/rhythm-facts';
import { briefWords, rhythmWords } from '../../shared/rhythm/rhythm-words';
import styles from '../page.module.css';

interface RhythmCardProps {
  view: PersonView;
  person: Person;
  toasts: Toasts;
}

/** How often they mean to meet, how it goes, and what would do better. */
export function RhythmCard({ view, person, toasts }: RhythmCardProps) {
  const { rhythm, advice } = view;
  const today = localDate(Date.now());
  // Not shown while others look on.
  if (!rhythm) return null;
  return (
    <section class={styles.card} aria-labelledby="rhythm">
      <h2 id="rhythm">{i18n.t('rhythm.heading')}</h2>
      <RhythmFacts person={view.person} rhythm={rhythm} today={today} />
      {advice && (
        <div class={styles.line}>
          <p>{i18n.t(`rhythm.advice.${advice.kind}`, { often: rhythmWords(advice.days) })}</p>
          <Button size="small" onClick={() => person.setRhythm(advice.days)}>
            {i18n.t('rhythm.advice.take')}
          </Button>
        </div>
      )}
      {rhythm.askedAt !== null && <p class={styles.hint}>{briefWords(rhythm, Date.now())}</p>}
      <div class={styles.group}>
        <CrisisStart {...{ rhythm, today }} set={person.setCrisis} tell={toasts.show} />
      </div>
    </section>
  );
}

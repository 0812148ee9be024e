import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { SkipMeaning } from '@/utils/domain/views/repair-view';
import styles from './repair-card.module.css';

/** What leaving it out means, in two sentences at most. */
function meaningWords({ nextInDays, gapDays, plannedDays }: SkipMeaning): string {
  if (nextInDays === null) return i18n.t('repair.skip.noNext');
  const next = i18n.t('repair.skip.next', nextInDays);
  if (gapDays === null) return next;
  const gap =
    plannedDays === null
      ? i18n.t('repair.skip.gap', { days: gapDays })
      : i18n.t('repair.skip.gapPlanned', { days: gapDays, planned: plannedDays });
  return `${next} ${gap}`;
}

/** Letting one go, with the rhythm in mind. */
export function Skip({ meaning, onSkip }: { meaning: SkipMeaning; onSkip: () => void }) {
  return (
    <div class={styles.skip}>
      <p>{meaningWords(meaning)}</p>
      {meaning.advice && <p class={styles.advice}>{i18n.t(`repair.skip.${meaning.advice}`)}</p>}
      <div class={styles.row}>
        <Button size="small" onClick={onSkip}>
          {i18n.t('repair.skip.do')}
        </Button>
      </div>
    </div>
  );
}

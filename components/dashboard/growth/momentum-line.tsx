import { i18n } from '#i18n';
import type { Momentum } from '@/utils/domain/growth/momentum';
import pageStyles from '../page.module.css';
import styles from './growth.module.css';

/** What moved lately: one kind sentence and what it is made of. */
export function MomentumLine({ momentum }: { momentum: Momentum }) {
  const { word, milestonesDone, promisesKept, putOff } = momentum;
  const facts = [
    milestonesDone > 0 && i18n.t('growth.momentum.done', milestonesDone),
    promisesKept > 0 && i18n.t('growth.momentum.promises', promisesKept),
    putOff > 0 && i18n.t('growth.momentum.putOff', putOff),
  ].filter((fact) => fact !== false);
  return (
    <section class={styles.momentum} aria-label={i18n.t('growth.momentum.heading')}>
      <p>{i18n.t(word === 'put-off' ? 'growth.momentum.words.putOff' : `growth.momentum.words.${word}`)}</p>
      {facts.length > 0 && (
        <p class={pageStyles.hint}>{i18n.t('growth.momentum.lately', { facts: facts.join(' · ') })}</p>
      )}
    </section>
  );
}

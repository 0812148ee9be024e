import { ChartNoAxesColumn, FileText, Sprout } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/utils/domain/rows/row';
import { cover } from '@/utils/state/cover';
import styles from '../page.module.css';

/** From a person to their growth, their figures and a sheet for a review talk; most is private, so none is there while others look on. */
export function PersonWays({ personId }: { personId: Id }) {
  if (cover.value !== 'none') return null;
  return (
    <div class={styles.group}>
      <a class={styles.way} href={`#/people/${personId}/growth`}>
        <Icon of={Sprout} />
        {i18n.t('growth.heading')}
      </a>
      <a class={styles.way} href={`#/insights/person/${personId}`}>
        <Icon of={ChartNoAxesColumn} />
        {i18n.t('insight.heading')}
      </a>
      <a class={styles.way} href={`#/people/${personId}/review`}>
        <Icon of={FileText} />
        {i18n.t('review.way')}
      </a>
    </div>
  );
}

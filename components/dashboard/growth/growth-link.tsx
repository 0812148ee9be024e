import { Sprout } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import type { Id } from '@/utils/domain/rows/row';
import { cover } from '@/utils/state/cover';
import styles from './growth.module.css';

/** From a person to their growth; it leads nowhere while others look on. */
export function GrowthLink({ personId }: { personId: Id }) {
  if (cover.value !== 'none') return null;
  return (
    <a class={styles.way} href={`#/people/${personId}/growth`}>
      <Icon of={Sprout} />
      {i18n.t('growth.heading')}
    </a>
  );
}

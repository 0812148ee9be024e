import { CornerDownRight } from 'lucide';
import { Icon } from '@/components/ui/icon';
import styles from './came-of-it.module.css';

/** What came of a topic, in its own words. */
export function CameOfIt({ outcome }: { outcome: string }) {
  return (
    <p class={styles.outcome}>
      <Icon of={CornerDownRight} size={0.8125} />
      <span dir="auto">{outcome}</span>
    </p>
  );
}

import { LifeBuoy } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import type { Crisis } from '@/utils/domain/rhythm/crisis';
import { dayOfDate } from '@/utils/i18n/dates';
import styles from './crisis-strip.module.css';

interface CrisisStripProps {
  /** What lasts. */
  words: string;
  /** What the button says, where it is more than one that ends. */
  endWords?: string;
  onEnd: () => void;
}

export function crisisWords({ on, from, until }: Crisis, today: string): string {
  const last = dayOfDate(until, today);
  return on
    ? i18n.t('rhythm.crisis.on', { day: last })
    : i18n.t('rhythm.crisis.ahead', { from: dayOfDate(from, today), until: last });
}

/** One calm line while a crisis lasts or lies ahead. */
export function CrisisStrip({ words, endWords = i18n.t('rhythm.crisis.end'), onEnd }: CrisisStripProps) {
  return (
    <div class={styles.strip}>
      <Icon of={LifeBuoy} />
      <p class={styles.words}>{words}</p>
      <Button size="small" kind="quiet" onClick={onEnd}>
        {endWords}
      </Button>
    </div>
  );
}

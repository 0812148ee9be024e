import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import styles from './breath.module.css';

/** One slow breath: in for four seconds, out for six. */
const INHALE_MS = 4_000;
export const BREATH_MS = 10_000;

/** Ten seconds of saying nothing. The circle is for the eye alone; with reduced motion it stands still. */
export function Breath({ onDone }: { onDone: () => void }) {
  const [inhaling, setInhaling] = useState(true);
  useEffect(() => {
    const turn = setTimeout(() => setInhaling(false), INHALE_MS);
    const end = setTimeout(onDone, BREATH_MS);
    return () => {
      clearTimeout(turn);
      clearTimeout(end);
    };
  }, []);
  return (
    <div class={styles.breath}>
      <p class={styles.words}>{i18n.t('help.breathe')}</p>
      <div class={styles.space} aria-hidden="true">
        <span class={styles.circle} />
        <span class={styles.now}>{inhaling ? i18n.t('help.inhale') : i18n.t('help.exhale')}</span>
      </div>
      <Button onClick={onDone}>{i18n.t('help.skip')}</Button>
    </div>
  );
}

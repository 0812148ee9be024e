import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Checkbox } from '@/components/ui/checkbox';
import styles from '../page.module.css';

/** Whether private things go into a file; off each time it is drawn anew. */
export function MineSwitch({ mine, hint }: { mine: Signal<boolean>; hint?: string }) {
  const words = useId();
  return (
    <div class={styles.switch}>
      <Checkbox
        checked={mine.value}
        onChecked={(on) => {
          mine.value = on;
        }}
        labelledBy={words}
      />
      <div>
        <span id={words}>{i18n.t('export.mine')}</span>
        {hint && <p class={styles.hint}>{hint}</p>}
      </div>
    </div>
  );
}

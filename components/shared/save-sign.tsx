import { Check, CloudOff, LoaderCircle } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { SaveSign as Sign } from '@/utils/state/panel/save-sign';
import styles from './save-sign.module.css';

const ICONS = { saving: LoaderCircle, saved: Check, waiting: CloudOff };

const WORDS: Record<Sign, () => string> = {
  idle: () => '',
  saving: () => i18n.t('note.saving'),
  saved: () => i18n.t('note.saved'),
  waiting: () => i18n.t('panel.notSaved'),
};

/**
 * Whether all that was typed in the panel is kept. Only what it comes to is read out: "Saving…" at every pause would be
 * in the way of who listens while typing.
 */
export function SaveSign({ sign }: { sign: Sign }) {
  const settled = useRef<Sign>('idle');
  if (sign !== 'saving') settled.current = sign;
  return (
    <span class={styles.place}>
      {sign !== 'idle' && (
        <span class={classes(styles.sign, sign === 'waiting' && styles.trouble)} aria-hidden="true">
          <Icon of={ICONS[sign]} size={0.75} />
          <span class={styles.words}>{WORDS[sign]()}</span>
        </span>
      )}
      <span role="status">
        <VisuallyHidden>{WORDS[settled.current]()}</VisuallyHidden>
      </span>
    </span>
  );
}

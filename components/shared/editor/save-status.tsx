import { Check, CloudOff, LoaderCircle } from 'lucide';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import type { SaveState } from '@/utils/state/panel/note-model';
import styles from './save-status.module.css';

const WORDS: Record<Exclude<SaveState, 'idle'>, () => string> = {
  saving: () => i18n.t('note.saving'),
  saved: () => i18n.t('note.saved'),
  waiting: () => i18n.t('note.waiting'),
  refused: () => i18n.t('note.refused'),
};

/** Where the text is. Trouble is read out; the quiet rest would only be in the way of who listens while typing. */
export function SaveStatus({ state }: { state: SaveState }) {
  const trouble = state === 'waiting' || state === 'refused';
  const icon = state === 'saved' ? Check : trouble ? CloudOff : LoaderCircle;
  return (
    <span
      class={classes(styles.status, trouble && styles.trouble)}
      data-save-state={state}
      role="status"
      aria-live={trouble ? 'assertive' : 'off'}
    >
      {state !== 'idle' && (
        <>
          <Icon of={icon} size={0.75} />
          {WORDS[state]()}
        </>
      )}
    </span>
  );
}

import { Check, MessageCirclePlus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { classes } from '@/components/ui/classes';
import { Icon } from '@/components/ui/icon';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { ShownQuestion } from '@/utils/state/questions/bank-model';
import styles from './questions.module.css';

interface QuestionRowProps {
  question: ShownQuestion;
  /** What there is to say of it, in one quiet line. */
  note: string | null;
  /** It was put on the agenda just now. */
  added?: boolean;
  /** The whole line puts it on the agenda; left out: it is only read. */
  onAsk?: () => void;
  children?: ComponentChildren;
}

/** One question of the bank. */
export function QuestionRow({ question, note, added = false, onAsk, children }: QuestionRowProps) {
  const words = (
    <span class={styles.words}>
      <span dir="auto" class={styles.text}>
        {question.text}
      </span>
      <span class={styles.meta}>{added ? i18n.t('question.added') : note}</span>
    </span>
  );
  return (
    <li class={styles.row}>
      {onAsk ? (
        <button type="button" class={styles.ask} aria-disabled={added} onClick={() => added || onAsk()}>
          {words}
          <VisuallyHidden>{!added && i18n.t('question.goesTo')}</VisuallyHidden>
          <Icon of={added ? Check : MessageCirclePlus} class={classes(styles.sign, added && styles.added)} />
        </button>
      ) : (
        <div class={styles.plain}>{words}</div>
      )}
      {children}
    </li>
  );
}

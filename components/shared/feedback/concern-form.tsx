import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { Id } from '@/utils/domain/rows/row';
import type { ConcernWords } from '@/utils/state/feedback/feedback-model';
import styles from './feedback.module.css';
import { FormFoot } from './form-foot';
import { useHalfWritten } from './use-half-written';

interface ConcernFormProps {
  words?: ConcernWords;
  /** The pair whose new words are remembered while they are half-written. */
  draftOf?: Id;
  onKeep: (words: ConcernWords) => void;
  onCancel?: () => void;
}

const EMPTY: ConcernWords = { behaviour: '', impact: '', nextStep: '', reviewOn: null };

/** What was seen, what it does, what is next, and when to look again. The first line is enough. */
export function ConcernForm({ words, draftOf, onKeep, onCancel }: ConcernFormProps) {
  const form = draftOf === undefined ? null : `concern ${draftOf}`;
  const { draft, write, finish } = useHalfWritten<ConcernWords>(form, words ?? EMPTY);
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const giveUp = () => {
    finish(EMPTY);
    onCancel?.();
  };
  const ready = draft.behaviour.trim() !== '';
  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        onKeep(draft);
        if (!words) finish(EMPTY);
      }}
    >
      <TextArea
        label={i18n.t('concern.behaviour')}
        placeholder={i18n.t('concern.behaviourHint')}
        maxLength={5_000}
        required
        areaRef={first}
        value={draft.behaviour}
        onValue={(behaviour) => write({ behaviour })}
      />
      <TextArea
        label={i18n.t('concern.impact')}
        placeholder={i18n.t('concern.impactHint')}
        maxLength={5_000}
        value={draft.impact}
        onValue={(impact) => write({ impact })}
      />
      <TextArea
        label={i18n.t('concern.nextStep')}
        placeholder={i18n.t('concern.nextStepHint')}
        maxLength={5_000}
        value={draft.nextStep}
        onValue={(nextStep) => write({ nextStep })}
      />
      <TextField
        type="date"
        label={i18n.t('concern.reviewOn')}
        value={draft.reviewOn ?? ''}
        onValue={(day) => write({ reviewOn: day || null })}
      />
      <FormFoot keep={i18n.t('concern.keep')} ready={ready} onCancel={onCancel && giveUp} />
    </form>
  );
}

import { CornerDownRight } from 'lucide';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { EditableText } from '@/components/ui/editable-text';
import { Icon } from '@/components/ui/icon';
import { LineField } from '@/components/ui/line-field';
import styles from './topic-detail.module.css';

interface TopicOutcomeProps {
  outcome: string | null;
  /** Asked for by hand: then the field takes the focus, which it never does by itself. */
  focused: boolean;
  onSave: (outcome: string | null) => void;
  onClose: () => void;
}

/** What came of a topic: a line that may stay empty, and then goes. */
export function TopicOutcome({ outcome, focused, onSave, onClose }: TopicOutcomeProps) {
  const line = useRef<HTMLDivElement>(null);
  return (
    <div ref={line} class={styles.outcome}>
      <Icon of={CornerDownRight} size={0.8125} />
      {outcome ? (
        <EditableText
          value={outcome}
          label={i18n.t('topic.outcome')}
          clamp={3}
          onSave={onSave}
          onEmpty={() => onSave(null)}
        />
      ) : (
        <LineField
          bare
          label={i18n.t('topic.outcome')}
          placeholder={i18n.t('topic.outcome')}
          maxLength={2000}
          focused={focused}
          onDone={(text, how) => {
            const row = line.current?.closest('li');
            if (text) onSave(text);
            onClose();
            if (how === 'key') row?.querySelector<HTMLElement>('input[type=checkbox]')?.focus();
          }}
        />
      )}
    </div>
  );
}

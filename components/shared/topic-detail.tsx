import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldLater } from '@/components/ui/fold-later';
import { TextArea } from '@/components/ui/text-area';
import styles from './topic-detail.module.css';
import { useSavedText } from './use-saved-text';

interface TopicDetailProps {
  text: string;
  topic: string;
  /** Whether it was opened to be written. */
  focused: boolean;
  onSave: (text: string | null) => void;
  onClose: () => void;
}

/** What is written under a topic. Left empty it folds away. */
export function TopicDetail({ text, topic, focused, onSave, onClose }: TopicDetailProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const saved = useSavedText(text, (next) => onSave(next.trim() === '' ? null : next));
  useEffect(() => {
    if (focused) area.current?.focus();
  }, [focused]);
  return (
    <TextArea
      label={i18n.t('topic.detailsOf', { text: topic })}
      labelHidden
      placeholder={i18n.t('topic.detailsPlaceholder')}
      maxLength={50_000}
      areaRef={area}
      class={styles.detail}
      value={saved.text}
      onValue={saved.type}
      onBlur={() => {
        const empty = saved.text.trim() === '';
        saved.leave();
        if (empty) foldLater(onClose);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        saved.leave();
        onClose();
      }}
    />
  );
}

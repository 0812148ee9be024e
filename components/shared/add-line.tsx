import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { foldLater } from '@/components/ui/fold-later';
import { Icon } from '@/components/ui/icon';
import { TextField } from '@/components/ui/text-field';
import styles from './add-line.module.css';
import { useDraft } from './use-draft';

interface AddLineProps {
  label: string;
  placeholder: string;
  onAdd: (text: string) => void;
  /** Choices for the new one, unfolded while the line is in use. */
  children?: ComponentChildren;
}

/** One line of text and Enter; the field stays ready for the next. Escape first leaves the field, with its text. */
export function AddLine({ label, placeholder, onAdd, children }: AddLineProps) {
  const [text, setText] = useDraft();
  const [active, setActive] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const add = () => {
    const trimmed = text.trim();
    if (!trimmed) return;
    onAdd(trimmed);
    setText('');
  };
  return (
    <div
      ref={line}
      class={styles.line}
      onFocusIn={() => setActive(true)}
      onFocusOut={() => {
        foldLater(() => setActive(line.current?.contains(document.activeElement) ?? false));
      }}
    >
      <span class={styles.plus}>
        <Icon of={Plus} size={1} />
      </span>
      <div class={styles.body}>
        <TextField
          label={label}
          labelHidden
          bare
          placeholder={placeholder}
          maxLength={2000}
          value={text}
          onValue={setText}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              add();
            } else if (event.key === 'Escape' && text.trim()) {
              // Closing would lose the words: the first Escape only leaves the field.
              event.preventDefault();
              event.currentTarget.blur();
            }
          }}
        />
        {children && (active || text.trim() !== '') && <div class={styles.choices}>{children}</div>}
      </div>
    </div>
  );
}

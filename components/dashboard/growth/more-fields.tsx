import type { ComponentChildren } from 'preact';
import { Disclosure } from '@/components/ui/disclosure';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import { useSavedText } from '../../shared/use-saved-text';
import styles from './growth.module.css';

const LONGEST = 2000;

/** What is written once and read now and then: one line, which unfolds to its fields. */
export function MoreFields({ line, children }: { line: string; children: ComponentChildren }) {
  return (
    <Disclosure
      kind="link"
      summary={
        <span dir="auto" class={styles.oneLine}>
          {line}
        </span>
      }
    >
      <div class={styles.fields}>{children}</div>
    </Disclosure>
  );
}

interface SavedFieldProps {
  label: string;
  placeholder: string;
  value: string | null;
  /** More than one line. */
  long?: boolean;
  class?: string;
  /** Null: it was emptied. */
  onSave: (text: string | null) => void;
}

/** A text of an entry that is saved as it is typed. */
export function SavedField({ value, long, onSave, ...rest }: SavedFieldProps) {
  const { text, type, leave } = useSavedText(value ?? '', (typed) => onSave(typed.trim() || null));
  const Field = long ? TextArea : TextField;
  return <Field {...rest} maxLength={LONGEST} value={text} onValue={type} onBlur={leave} />;
}

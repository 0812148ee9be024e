import { useEffect, useRef, useState } from 'preact/hooks';
import { classes } from './classes';
import styles from './editable-text.module.css';
import { TextArea } from './text-area';

interface EditableTextProps {
  id?: string;
  value: string;
  /** Names the field while editing. */
  label: string;
  /** Called with trimmed text when it changed and isn't empty. */
  onSave: (value: string) => void;
  /** An empty text on saving: what a person means by that. Left out: the old text stays. */
  onEmpty?: () => void;
  done?: boolean;
  /** Lines shown before the rest is cut; all of it while editing. */
  clamp?: number;
  /** Opens the field from outside, e.g. from a menu; counts up. */
  editRequest?: number;
  /** Multi-line text is never meant: Enter saves. */
  class?: string;
}

/** Text that becomes a field where it stands: click or Enter opens, Enter or leaving saves, Escape takes back. */
export function EditableText(props: EditableTextProps) {
  const { value, label, onSave, onEmpty, done, clamp = 6, editRequest = 0, class: className } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = draft !== null;
  const closing = useRef(false);
  useEffect(() => {
    if (editRequest > 0) setDraft(value);
  }, [editRequest]);
  useEffect(() => {
    closing.current = false;
    if (!open) return;
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [open]);
  const finish = (save: boolean, refocus: boolean) => {
    // Taking the field away makes it blur, which must not save a second time.
    if (draft === null || closing.current) return;
    closing.current = true;
    const text = draft.trim().replace(/\s*\n\s*/g, ' ');
    setDraft(null);
    if (save && text === '') onEmpty?.();
    else if (save && text !== value) onSave(text);
    if (refocus) requestAnimationFrame(() => button.current?.focus());
  };
  if (!open) {
    return (
      <button
        id={props.id}
        ref={button}
        type="button"
        dir="auto"
        class={classes(styles.text, done && styles.done, className)}
        style={{ '--clamp': clamp }}
        onClick={() => setDraft(value)}
      >
        {value}
      </button>
    );
  }
  return (
    <TextArea
      label={label}
      labelHidden
      value={draft}
      onValue={setDraft}
      areaRef={area}
      class={classes(styles.area, className)}
      onBlur={() => finish(true, false)}
      onKeyDown={(event) => {
        if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter', true);
      }}
    />
  );
}

import type { Ref, TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes';
import styles from './field.module.css';
import part from './part.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface TextFieldProps {
  label: string;
  /** The label is read out but not drawn: the placeholder or the place tells the eye. */
  labelHidden?: boolean;
  hint?: string;
  error?: string | null;
  bare?: boolean;
  value: string;
  onValue: (value: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  type?: 'text' | 'search' | 'email' | 'date' | 'time' | 'number' | 'url';
  placeholder?: string;
  maxLength?: number;
  min?: string | number;
  max?: string | number;
  disabled?: boolean;
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  onFocus?: () => void;
  onBlur?: () => void;
  class?: string;
}

/** One line of text. `dir="auto"`: the text's own letters decide its direction. */
export function TextField({
  label,
  labelHidden,
  hint,
  error,
  bare,
  type = 'text',
  value,
  onValue,
  inputRef,
  class: className,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const describedBy = error ? `${id}-error` : hint ? `${id}-hint` : undefined;
  const text = <label for={id}>{label}</label>;
  return (
    <div class={classes(styles.field, className)}>
      {labelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : <span class={part.label}>{text}</span>}
      <input
        dir="auto"
        autocomplete="off"
        {...rest}
        // Addresses are no words, and some spelling checkers ask a server.
        spellcheck={type === 'url' || type === 'email' ? false : undefined}
        type={type as 'text'}
        id={id}
        ref={inputRef}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={describedBy}
        class={classes(styles.input, bare && styles.bare)}
      />
      {error ? (
        <span id={`${id}-error`} class={styles.error}>
          {error}
        </span>
      ) : (
        hint && (
          <span id={`${id}-hint`} class={styles.hint}>
            {hint}
          </span>
        )
      )}
    </div>
  );
}

import { ChevronDown } from 'lucide';
import { useId } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';
import part from './part.module.css';
import styles from './select.module.css';
import { VisuallyHidden } from './visually-hidden';

interface SelectProps<V extends string> {
  label: string;
  labelHidden?: boolean;
  value: V;
  onValue: (value: V) => void;
  options: { value: V; label: string; disabled?: boolean }[];
  /** Looks like a word of the sentence around it. */
  bare?: boolean;
  class?: string;
}

/** The browser's own list under our own face. */
export function Select<V extends string>({
  label,
  labelHidden,
  value,
  onValue,
  options,
  bare,
  class: className,
}: SelectProps<V>) {
  const id = useId();
  const text = <label for={id}>{label}</label>;
  return (
    <span class={classes(styles.field, className)}>
      {labelHidden ? <VisuallyHidden>{text}</VisuallyHidden> : <span class={part.label}>{text}</span>}
      <span class={classes(styles.face, bare && styles.bare)}>
        <select id={id} value={value} onChange={(event) => onValue(event.currentTarget.value as V)}>
          {options.map((option) => (
            <option
              key={option.value}
              value={option.value}
              disabled={option.disabled}
              selected={option.value === value}
            >
              {option.label}
            </option>
          ))}
        </select>
        <Icon of={ChevronDown} size={0.875} class={styles.arrow} />
      </span>
    </span>
  );
}

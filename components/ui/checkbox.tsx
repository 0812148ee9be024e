import { Check } from 'lucide';
import styles from './checkbox.module.css';
import { classes } from './classes';
import { Icon } from './icon';

export interface CheckboxProps {
  checked: boolean;
  onChecked: (checked: boolean) => void;
  /** Its name when no words stand beside it. */
  name?: string;
  /** The id of the words that name it. */
  labelledBy?: string;
  round?: boolean;
  disabled?: boolean;
}

/** A native checkbox under a drawn one: keyboard, forms and forced colours come with it. */
export function Checkbox({ checked, onChecked, name, labelledBy, round, disabled }: CheckboxProps) {
  return (
    <span class={classes(styles.box, round && styles.round)}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-label={name}
        aria-labelledby={labelledBy}
        onChange={(event) => onChecked(event.currentTarget.checked)}
      />
      <span class={styles.mark}>
        <Icon of={Check} size={0.75} />
      </span>
    </span>
  );
}

import type { IconNode } from 'lucide';
import { useId } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';
import styles from './segmented.module.css';

interface Segment<V extends string> {
  value: V;
  label: string;
  icon?: IconNode;
}

interface SegmentedProps<V extends string> {
  name: string;
  value: V;
  onValue: (value: V) => void;
  options: Segment<V>[];
  small?: boolean;
  /** From little to much: large, and all alike. */
  scale?: boolean;
}

/** One of a few, all in sight. Native radio buttons: arrow keys choose, Tab passes by. */
export function Segmented<V extends string>({ name, value, onValue, options, small, scale }: SegmentedProps<V>) {
  const group = useId();
  return (
    <div
      role="radiogroup"
      aria-label={name}
      class={classes(styles.group, small && styles.small, scale && styles.scale)}
    >
      {options.map((option) => (
        <label key={option.value} class={styles.segment}>
          <input type="radio" name={group} checked={option.value === value} onChange={() => onValue(option.value)} />
          <span class={styles.face}>
            {option.icon && <Icon of={option.icon} size={0.875} />}
            <span dir="auto" class={styles.text}>
              {option.label}
            </span>
          </span>
        </label>
      ))}
    </div>
  );
}

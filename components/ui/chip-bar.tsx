import type { IconNode } from 'lucide';
import { useState } from 'preact/hooks';
import styles from './chip-bar.module.css';
import { Icon } from './icon';

interface Chip<V extends string> {
  value: V;
  label: string;
  icon?: IconNode;
  /** How many there are of it. */
  count?: string;
  pressed: boolean;
}

interface ChipBarProps<V extends string> {
  name: string;
  chips: Chip<V>[];
  onToggle: (value: V) => void;
}

/** Several of a few, all in sight, each on or off. One stop for Tab; arrow keys, Home and End walk. */
export function ChipBar<V extends string>({ name, chips, onToggle }: ChipBarProps<V>) {
  const [wanted, setWanted] = useState<V | null>(null);
  const stop = Math.max(
    0,
    chips.findIndex(({ value }) => value === wanted),
  );
  const walk = (event: KeyboardEvent) => {
    const bar = event.currentTarget as HTMLElement;
    const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const count = chips.length;
    const to = { [forward]: (stop + 1) % count, [back]: (stop + count - 1) % count, Home: 0, End: count - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    bar.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div role="toolbar" aria-label={name} class={styles.bar} onKeyDown={walk}>
      {chips.map(({ value, label, icon, count, pressed }, index) => (
        <button
          key={value}
          type="button"
          class={styles.chip}
          aria-pressed={pressed}
          tabIndex={index === stop ? 0 : -1}
          onFocus={() => setWanted(value)}
          onClick={() => onToggle(value)}
        >
          {icon && <Icon of={icon} size={0.8125} />}
          <span>{label}</span>
          {count !== undefined && <span class={styles.count}>{count}</span>}
        </button>
      ))}
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { Checkbox } from '@/components/ui/checkbox';
import styles from '../page.module.css';

interface SwitchProps {
  id: string;
  label: string;
  hint: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  children?: ComponentChildren;
}

/** One choice that is on or off, with a line that says what it does and what belongs to it while it is on. */
export function Switch({ id, label, hint, on, onSwitch, children }: SwitchProps) {
  return (
    <div class={styles.switch}>
      <Checkbox checked={on} onChecked={onSwitch} labelledBy={id} />
      <span>
        <span id={id}>{label}</span>
        <br />
        <span class={styles.hint}>{hint}</span>
      </span>
      {on && children}
    </div>
  );
}

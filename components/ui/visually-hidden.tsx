import type { ComponentChildren } from 'preact';
import styles from './visually-hidden.module.css';

/** Words for screen readers where the eye has the picture. */
export function VisuallyHidden({ children, id }: { children: ComponentChildren; id?: string }) {
  return (
    <span id={id} class={styles.hidden}>
      {children}
    </span>
  );
}

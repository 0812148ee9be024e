import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { classes } from './classes';
import styles from './disclosure.module.css';
import { Icon } from './icon';

interface DisclosureProps {
  summary: ComponentChildren;
  children: ComponentChildren;
  open?: boolean;
  onOpen?: (open: boolean) => void;
  /** `row`: a full line with a background on hover. `link`: a word in a line. */
  kind?: 'row' | 'link';
  class?: string;
}

/** A row that unfolds: the browser's own `details`, so it works before any script and is found by "find in page". */
export function Disclosure({ summary, children, open, onOpen, kind = 'row', class: className }: DisclosureProps) {
  return (
    <details
      open={open}
      class={classes(styles.details, styles[kind], className)}
      onToggle={(event) => onOpen?.(event.currentTarget.open)}
    >
      <summary class={styles.summary}>
        <Icon of={ChevronRight} size={0.875} class={styles.arrow} />
        <span class={styles.text}>{summary}</span>
      </summary>
      <div class={styles.content}>{children}</div>
    </details>
  );
}

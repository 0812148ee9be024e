import type { ComponentChildren } from 'preact';
import { VisuallyHidden } from './visually-hidden';
import styles from './wide-table.module.css';

interface WideTableProps {
  name: string;
  /** How the table looks. */
  class?: string;
  children: ComponentChildren;
}

/** Where a table is wider than its page, it scrolls within a box of its own; by keys, too. */
export function WideTable({ name, class: className, children }: WideTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse.
    <section class={styles.scroll} tabIndex={0} aria-label={name}>
      <table class={className}>
        <caption>
          <VisuallyHidden>{name}</VisuallyHidden>
        </caption>
        {children}
      </table>
    </section>
  );
}

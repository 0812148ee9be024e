import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './section.module.css';

interface SectionProps {
  heading: string;
  count?: number;
  children: ComponentChildren;
}

/** One part of the panel under its heading. */
export function Section({ heading, count, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} class={styles.section}>
      <h2 class={styles.heading}>
        <span id={id}>{heading}</span>
        {count ? <span class={styles.count}>{count}</span> : null}
      </h2>
      {children}
    </section>
  );
}

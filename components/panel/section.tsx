import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './section.module.css';

interface SectionProps {
  heading: string;
  count?: number;
  /** Stands at the end of the heading's line. */
  tool?: ComponentChildren;
  /** What it is called by parts that must know where it stands. */
  part?: string;
  children: ComponentChildren;
}

/** One part of the panel under its heading. */
export function Section({ heading, count, tool, part, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} data-part={part} class={styles.section}>
      <div class={styles.line}>
        <h2 class={styles.heading}>
          <span id={id}>{heading}</span>
          {count ? <span class={styles.count}>{count}</span> : null}
        </h2>
        {tool}
      </div>
      {children}
    </section>
  );
}

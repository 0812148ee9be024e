import type { ChartTone } from './chart';
import styles from './chart.module.css';

/** Fills that are told apart without colour. `id`: unique on the page. */
export function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" class={styles.patternGround} />
        <rect width="2.5" height="6" class={styles.patternInk} />
      </pattern>
      <pattern id={`${id}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class={styles.patternGround} />
        <circle cx="2" cy="2" r="1.4" class={styles.patternInk} />
      </pattern>
    </defs>
  );
}

export function fillOf(tone: ChartTone, id: string): string | undefined {
  return tone === 'hatched' || tone === 'dotted' ? `url(#${id}-${tone})` : undefined;
}

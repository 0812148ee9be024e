import styles from './chart.module.css';

interface PointLabelsProps {
  labels: readonly (string | null)[];
  values: readonly (number | null)[];
  width: number;
  x: (step: number) => number | undefined;
  y: (value: number) => number;
}

/** About the width of a letter, in CSS pixels. */
const LETTER = 6;
const LONGEST = 18;
/** Between a point and its words. */
const APART = 9;

/** Words at the points of a line: shortened, and left out where they would run into those before. */
export function PointLabels({ labels, values, width, x, y }: PointLabelsProps) {
  let free = Number.NEGATIVE_INFINITY;
  return labels.map((label, step) => {
    const value = values[step] ?? null;
    const at = x(step);
    if (!label || value === null || at === undefined) return null;
    const words = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
    const half = (words.length * LETTER) / 2;
    if (at - half < free) return null;
    free = at + half + LETTER;
    const middle = Math.min(Math.max(at, half), width - half);
    // Below the point where there is no room above it.
    const height = y(value) - APART < 2 * APART ? y(value) + 2 * APART : y(value) - APART;
    return (
      <text key={step} class={styles.pointLabel} x={middle} y={height} text-anchor="middle">
        {words}
      </text>
    );
  });
}

import { PLOT } from './chart';
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
const LONGEST = 20;
/** Words stand at the foot of the drawing, where lines seldom run, tied to their point. */
const FOOT = PLOT.height - PLOT.bottom - 6;
const LINE = 14;

/** Words of a line's points: shortened, and left out where they would run into those before. */
export function PointLabels({ labels, values, width, x, y }: PointLabelsProps) {
  let free = Number.NEGATIVE_INFINITY;
  const words = labels.map((label, step) => {
    const value = values[step] ?? null;
    const at = x(step);
    if (!label || value === null || at === undefined) return null;
    const text = label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
    const half = (text.length * LETTER) / 2;
    const middle = Math.min(Math.max(at, PLOT.start + half), width - half);
    if (middle - half < free) return null;
    free = middle + half + LETTER;
    // A point down there has its words above it.
    const low = y(value) > FOOT - 2 * LINE;
    return (
      <g key={step} class={styles.pointLabel}>
        {!low && <line x1={at} x2={at} y1={y(value) + LETTER} y2={FOOT - LINE} />}
        <text x={middle} y={low ? y(value) - LINE / 2 : FOOT} text-anchor="middle">
          {text}
        </text>
      </g>
    );
  });
  return <>{words}</>;
}

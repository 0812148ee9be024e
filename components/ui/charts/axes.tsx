import type { ScaleLinear } from 'd3-scale';
import { type ChartData, labelEvery, PLOT } from './chart';
import styles from './chart.module.css';

interface AxesProps {
  data: ChartData;
  width: number;
  y: ScaleLinear<number, number>;
  /** Middle of a step. */
  x: (step: number) => number;
}

const TICKS = 4;

/** Quiet lines with their values, and the names of as many steps as fit. */
export function Axes({ data, width, y, x }: AxesProps) {
  const every = labelEvery(data.shortSteps.length, width);
  return (
    <g class={styles.axes}>
      {y.ticks(TICKS).map((tick) => (
        <g key={tick}>
          <line x1={PLOT.start} x2={width - PLOT.end} y1={y(tick)} y2={y(tick)} />
          <text x={PLOT.start - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {data.format(tick)}
          </text>
        </g>
      ))}
      {data.shortSteps.map((name, step) =>
        step % every === 0 ? (
          <text key={name + step} x={x(step)} y={PLOT.height - 8} text-anchor="middle">
            {name}
          </text>
        ) : null,
      )}
    </g>
  );
}

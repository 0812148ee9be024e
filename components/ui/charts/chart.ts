/**
 * How a series looks. Colour never tells alone: `strong` is filled, `hatched` and `dotted` have a pattern, `outlined` is
 * only an edge.
 */
export type ChartTone = 'strong' | 'hatched' | 'dotted' | 'outlined';

interface ChartSeries {
  name: string;
  /** One for each step; null: no data there, which is not zero. */
  values: readonly (number | null)[];
  /** Written at the points of a line, where there is room. */
  labels?: readonly (string | null)[];
  tone: ChartTone;
}

/** What a chart draws and what the table behind it says: the same. */
export interface ChartData {
  /** What the steps are: "Week", "Theme". */
  stepName: string;
  /** Of each step, in full. */
  steps: readonly string[];
  /** For the axis, where there is little room. */
  shortSteps: readonly string[];
  series: readonly ChartSeries[];
  /** A value in words; also in the table. */
  format: (value: number) => string;
}

/** Height of the drawing and room around it, in CSS pixels. */
export const PLOT = { height: 180, top: 10, bottom: 26, start: 40, end: 8 } as const;

/** Every how many steps get a word below them. */
export function labelEvery(steps: number, width: number, room = 64): number {
  const fit = Math.max(1, Math.floor((width - PLOT.start - PLOT.end) / room));
  return Math.max(1, Math.ceil(steps / fit));
}

export function hasData({ series }: Pick<ChartData, 'series'>): boolean {
  return series.some(({ values }) => values.some((value) => value !== null && value !== 0));
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type ChartData, PLOT } from './chart';
import styles from './chart.module.css';
import { Patterns } from './patterns';
import { useCursor } from './use-cursor';
import { useWidth } from './use-width';

interface Drawn {
  width: number;
  /** Of the patterns on this page. */
  id: string;
  step: number | null;
}

interface PlotProps {
  data: ChartData;
  /** What the drawing shows, for those who don't see it; the table says it all. */
  summary: string;
  draw: (drawn: Drawn) => ComponentChildren;
}

/** The drawing's ground: as wide as there is room, a cursor by pointer and arrow keys, and what stands under it in words. */
export function Plot({ data, summary, draw }: PlotProps) {
  const id = useId();
  const [box, width] = useWidth<HTMLDivElement>();
  const steps = data.steps.length;
  const band = (width - PLOT.start - PLOT.end) / Math.max(1, steps);
  const { step, ...events } = useCursor(steps, (x) => Math.floor((x - PLOT.start) / band));
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk along the steps, as the pointer does. */}
      <div class={styles.plot} tabIndex={0} role="img" aria-label={summary} {...events}>
        <svg width={width} height={PLOT.height} viewBox={`0 0 ${width} ${PLOT.height}`} aria-hidden="true">
          <Patterns id={id} />
          {step !== null && (
            <rect
              class={styles.cursor}
              x={PLOT.start + step * band}
              y={0}
              width={band}
              height={PLOT.height - PLOT.bottom}
            />
          )}
          {draw({ width, id, step })}
        </svg>
      </div>
      <p class={styles.under} aria-live="polite">
        {step === null ? '\u00a0' : underCursor(data, step)}
      </p>
    </div>
  );
}

function underCursor({ steps, series, format }: ChartData, step: number): string {
  const values = series.flatMap(({ name, values }) => {
    const value = values[step] ?? null;
    return value === null ? [] : [`${name} ${format(value)}`];
  });
  return [steps[step], ...values].join(' · ');
}

import { scaleLinear, scalePoint } from 'd3-scale';
import { line } from 'd3-shape';
import { Axes } from './axes';
import { type ChartData, PLOT } from './chart';
import styles from './chart.module.css';
import { Plot } from './plot';
import { PointLabels } from './point-labels';

interface LineChartProps {
  data: ChartData;
  summary: string;
  /** The lowest and the highest value there can be. */
  domain: [low: number, high: number];
  /** A stretch that is held to be good. */
  band?: { from: number; to: number };
}

/** Values over time. Where there is no data the line has a gap, and nothing is made up. */
export function LineChart({ data, summary, domain, band }: LineChartProps) {
  const steps = data.steps.map((_, step) => step);
  const y = scaleLinear(domain, [PLOT.height - PLOT.bottom, PLOT.top]);
  return (
    <Plot
      data={data}
      summary={summary}
      draw={({ width }) => {
        // Points stand in the middle of their step, as columns do.
        const x = scalePoint(steps, [PLOT.start, width - PLOT.end]).padding(0.5);
        const path = line<number | null>()
          .defined((value) => value !== null)
          .x((_, step) => x(step)!)
          .y((value) => y(value!));
        return (
          <>
            {band && (
              <rect
                class={styles.band}
                x={PLOT.start}
                width={Math.max(0, width - PLOT.start - PLOT.end)}
                y={y(band.to)}
                height={y(band.from) - y(band.to)}
              />
            )}
            <Axes data={data} width={width} y={y} x={(step) => x(step)!} />
            {data.series.map(({ name, values, tone }) => (
              <g key={name} class={styles[`${tone}Line`]}>
                <path d={path([...values]) ?? ''} />
                {values.map((value, step) =>
                  value === null ? null : <circle key={step} cx={x(step)} cy={y(value)} r={3.5} />,
                )}
              </g>
            ))}
            {/* Above all lines, or they would run through them. */}
            {data.series.map(
              ({ name, values, labels }) => labels && <PointLabels key={name} {...{ labels, values, width, x, y }} />,
            )}
          </>
        );
      }}
    />
  );
}

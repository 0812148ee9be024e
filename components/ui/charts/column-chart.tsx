import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { Axes } from './axes';
import { type ChartData, PLOT } from './chart';
import styles from './chart.module.css';
import { fillOf } from './patterns';
import { Plot } from './plot';

interface ColumnChartProps {
  data: ChartData;
  summary: string;
}

/** An axis of counts goes at least so far: there is no half of a one-on-one. */
const FEW = 4;

/** Counts of steps in time, one above the other. */
export function ColumnChart({ data, summary }: ColumnChartProps) {
  const steps = data.steps.map((_, step) => step);
  const layers = stack<unknown, number, number>()
    .keys([...data.series.keys()])
    .value((step, series) => data.series[series]!.values[step] ?? 0)(steps);
  const highest = Math.max(FEW, ...layers.flatMap((layer) => layer.map(([, top]) => top)));
  const y = scaleLinear([0, highest], [PLOT.height - PLOT.bottom, PLOT.top]).nice(4);
  return (
    <Plot
      data={data}
      summary={summary}
      draw={({ width, id }) => {
        const x = scaleBand(steps, [PLOT.start, width - PLOT.end])
          .paddingInner(0.25)
          .paddingOuter(0.125);
        return (
          <>
            <Axes data={data} width={width} y={y} x={(step) => x(step)! + x.bandwidth() / 2} />
            {layers.map((layer) => {
              const { tone, name } = data.series[layer.key]!;
              return (
                <g key={name} class={styles[tone]} fill={fillOf(tone, id)}>
                  {layer.map(([bottom, top], step) => (
                    <rect key={step} x={x(step)} width={x.bandwidth()} y={y(top)} height={y(bottom) - y(top)} rx={2} />
                  ))}
                </g>
              );
            })}
          </>
        );
      }}
    />
  );
}

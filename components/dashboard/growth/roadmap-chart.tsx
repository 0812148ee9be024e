import { Table2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { labelEvery } from '@/components/ui/charts/chart';
import chart from '@/components/ui/charts/chart.module.css';
import { useCursor } from '@/components/ui/charts/use-cursor';
import { usePrinting } from '@/components/ui/charts/use-printing';
import { useWidth } from '@/components/ui/charts/use-width';
import type { Roadmap } from '@/utils/domain/growth/roadmap';
import { monthName } from '@/utils/i18n/dates';
import { CsvButton } from '../csv-button';
import styles from './growth.module.css';
import { layLanes, MAP } from './roadmap-layout';
import { RoadmapMark } from './roadmap-mark';
import { RoadmapTable, roadmapLines } from './roadmap-table';
import { kindWords, stepsOf } from './roadmap-words';

/** Half a year back and a year ahead: what was reached, what is due, and where it leads. */
export function RoadmapChart({ roadmap, today }: { roadmap: Roadmap; today: string }) {
  const [asTable, setAsTable] = useState(false);
  const printing = usePrinting();
  const steps = stepsOf(roadmap, today);
  return (
    <figure class={chart.figure} aria-labelledby="growth-roadmap">
      <figcaption class={chart.caption}>
        <h2 id="growth-roadmap" class={styles.figureName}>
          {i18n.t('growth.roadmap.heading')}
        </h2>
        <p class={chart.summary}>{i18n.t('growth.roadmap.summary')}</p>
      </figcaption>
      <Legend />
      {(!asTable || printing) && <Drawing {...{ roadmap, steps }} />}
      {(asTable || printing) && <RoadmapTable steps={steps} />}
      <div class={chart.foot}>
        <Button size="small" kind="quiet" icon={Table2} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {i18n.t('ui.chart.table')}
        </Button>
        <CsvButton title={i18n.t('growth.roadmap.heading')} lines={() => roadmapLines(steps)} />
      </div>
    </figure>
  );
}

function Legend() {
  return (
    <ul class={chart.legend}>
      {(['done', 'open', 'overdue', 'until'] as const).map((kind) => (
        <li key={kind}>
          <svg width="14" height="14" aria-hidden="true">
            <RoadmapMark kind={kind} x={7} y={7} />
          </svg>
          {kindWords(kind)}
        </li>
      ))}
    </ul>
  );
}

interface DrawingProps {
  roadmap: Roadmap;
  steps: ReturnType<typeof stepsOf>;
}

function Drawing({ roadmap, steps }: DrawingProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const { lanes, height } = layLanes(roadmap.lanes, width);
  const inner = width - 2 * MAP.side;
  const xOf = (at: number) => MAP.side + at * inner;
  const every = labelEvery(roadmap.months.length, width, 52);
  // Behind the last month nothing would have room for its name.
  const marks = roadmap.months.slice(0, -1).filter((_, month) => month % every === 0);
  // By pointer, whatever lies nearest along the time.
  const nearest = (x: number) => {
    const far = steps.map(({ at }) => Math.abs(xOf(at) - x));
    return far.indexOf(Math.min(...far));
  };
  const { step, ...events } = useCursor(steps.length, nearest);
  const chosen = step === null ? null : (steps[step] ?? null);
  const now = xOf(roadmap.today);
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk along the steps, as the pointer does. */}
      <div class={chart.plot} tabIndex={0} role="img" aria-label={i18n.t('growth.roadmap.drawing')} {...events}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <g class={chart.axes}>
            {marks.map(({ on, at }, i) => (
              <g key={on}>
                <line x1={xOf(at)} x2={xOf(at)} y1={MAP.top - 4} y2={height - 4} />
                <text x={xOf(at) + 3} y={12}>
                  {monthName(on, on.slice(0, 4) !== marks[i - 1]?.on.slice(0, 4))}
                </text>
              </g>
            ))}
          </g>
          <line class={styles.now} x1={now} x2={now} y1={MAP.top - 4} y2={height - 4} />
          {lanes.map((lane) => (
            <g key={lane.id}>
              <text class={styles.laneName} x={lane.titleX} y={lane.top + 14}>
                {lane.title}
              </text>
              {lane.until !== null && (
                <RoadmapMark kind="until" x={lane.until} y={lane.top + 10} chosen={chosen?.id === lane.id} />
              )}
              {lane.points.map((point) => (
                <g key={point.id} class={styles.point}>
                  <RoadmapMark {...point} chosen={chosen?.id === point.id} />
                  <text
                    x={point.side === 'end' ? point.x + 10 : point.x - 10}
                    y={point.y}
                    dy="0.34em"
                    text-anchor={point.side === 'end' ? 'start' : 'end'}
                  >
                    {point.label}
                  </text>
                </g>
              ))}
            </g>
          ))}
        </svg>
      </div>
      <p class={styles.under} aria-live="polite">
        {chosen ? [chosen.text, chosen.aim, chosen.when].filter(Boolean).join(' · ') : '\u00a0'}
      </p>
    </div>
  );
}

import { i18n } from '#i18n';
import chart from '@/components/ui/charts/chart.module.css';
import { useCursor } from '@/components/ui/charts/use-cursor';
import { useWidth } from '@/components/ui/charts/use-width';
import { type ProfileHistory, placeOf } from '@/utils/domain/people/profile-history';
import type { ProfileView } from '@/utils/domain/views/profile-view';
import { factWords } from '../../../shared/profile-change-words';
import { fitText } from '../../growth/fit-text';
import { historyTicks } from './history-axis';
import type { HistoryStep } from './history-words';
import styles from './stage.module.css';

/** In CSS pixels. */
const MAP = { side: 10, top: 24, name: 18, band: 24, lane: 54, met: 30, pad: 6 } as const;

interface HistoryDrawingProps {
  history: ProfileHistory;
  steps: readonly HistoryStep[];
  met: Pick<ProfileView, 'firstMet' | 'lastMet'>;
}

/** Bands of relation, stage and role over the years, and from when to when there were one-on-ones. */
export function HistoryDrawing({ history, steps, met }: HistoryDrawingProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const xOf = (at: number) => MAP.side + at * (width - 2 * MAP.side);
  const { step, ...events } = useCursor(steps.length, (x) =>
    nearest(steps.map(({ start }) => Math.abs(xOf(start) - x))),
  );
  const chosen = step === null ? null : (steps[step] ?? null);
  const bands = MAP.top + history.lanes.length * MAP.lane;
  const height = bands + (met.firstMet === null ? 0 : MAP.met);
  return (
    <div ref={box}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk along the periods, as the pointer does. */}
      <div class={chart.plot} tabIndex={0} role="img" aria-label={i18n.t('stage.history.drawing')} {...events}>
        <svg width={width} height={height} aria-hidden="true">
          <g class={chart.axes}>
            {historyTicks(history, width).map(({ at, label }) => (
              <g key={label + at}>
                <line x1={xOf(at)} x2={xOf(at)} y1={MAP.top - 6} y2={height} />
                <text x={xOf(at)} y={12} text-anchor={xOf(at) > width - 40 ? 'end' : 'start'}>
                  {label}
                </text>
              </g>
            ))}
          </g>
          {history.lanes.map(({ what }, lane) => (
            <g key={what} transform={`translate(0 ${MAP.top + lane * MAP.lane})`}>
              <text class={styles.lane} x={MAP.side} y={MAP.name - 5}>
                {factWords(what)}
              </text>
              {steps
                .filter((one) => one.what === what)
                .map((one) => (
                  <Band key={one.start} step={one} left={xOf(one.start)} right={xOf(one.end)} chosen={one === chosen} />
                ))}
            </g>
          ))}
          {met.firstMet !== null && (
            <Met
              y={bands + MAP.met / 2}
              first={xOf(placeOf(history, met.firstMet))}
              last={xOf(placeOf(history, met.lastMet ?? met.firstMet))}
            />
          )}
        </svg>
      </div>
      <p class={styles.under} aria-live="polite">
        {chosen ? [chosen.fact, chosen.label, chosen.when].join(' · ') : '\u00a0'}
      </p>
    </div>
  );
}

interface BandProps {
  step: HistoryStep;
  left: number;
  right: number;
  chosen: boolean;
}

function Band({ step, left, right, chosen }: BandProps) {
  const width = Math.max(3, right - left - 1);
  const room = width - 2 * MAP.pad;
  const { text } = fitText(step.label, room);
  return (
    <g class={styles.band} data-present={step.present} data-chosen={chosen}>
      <rect x={left} y={MAP.name} width={width} height={MAP.band} rx={4} />
      {/* A letter and a dot tell nothing. */}
      {text.length > 3 && (
        <text x={left + MAP.pad} y={MAP.name + MAP.band / 2} dy="0.34em">
          {text}
        </text>
      )}
    </g>
  );
}

function Met({ y, first, last }: { y: number; first: number; last: number }) {
  return (
    <g class={styles.met}>
      <line x1={first} x2={last} y1={y} y2={y} />
      <circle cx={first} cy={y} r={3.5} />
      <circle cx={last} cy={y} r={3.5} />
    </g>
  );
}

function nearest(far: readonly number[]): number {
  return far.indexOf(Math.min(...far));
}

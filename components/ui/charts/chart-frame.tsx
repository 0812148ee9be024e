import { Download, Table2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../button';
import { type ChartData, type ChartTone, hasData } from './chart';
import styles from './chart.module.css';
import { ChartTable } from './chart-table';
import { fillOf, Patterns } from './patterns';
import { usePrinting } from './use-printing';

interface ChartFrameProps {
  title: string;
  /** The main thing in one sentence. */
  summary: string;
  data: ChartData;
  /** Said instead of the drawing where there is nothing to draw. */
  empty: string;
  /** How it is counted. */
  help?: ComponentChildren;
  onCsv: (data: ChartData) => void;
  children: ComponentChildren;
}

/** A drawing with what it says in a sentence, its legend, the table behind it and a file of it. Paper shows them both. */
export function ChartFrame({ title, summary, data, empty, help, onCsv, children }: ChartFrameProps) {
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const printing = usePrinting();
  return (
    <figure class={styles.figure} aria-labelledby={heading}>
      <figcaption class={styles.caption}>
        <h3 id={heading}>{title}</h3>
        {hasData(data) && <p class={styles.summary}>{summary}</p>}
      </figcaption>
      {hasData(data) ? (
        <>
          {data.series.length > 1 && <Legend data={data} />}
          {(!asTable || printing) && children}
          {(asTable || printing) && <ChartTable data={data} caption={title} />}
          <div class={styles.foot}>
            <Button size="small" kind="quiet" icon={Table2} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {i18n.t('ui.chart.table')}
            </Button>
            <Button size="small" kind="quiet" icon={Download} onClick={() => onCsv(data)}>
              {i18n.t('ui.chart.csv')}
            </Button>
            {help}
          </div>
        </>
      ) : (
        <p class={styles.empty}>{empty}</p>
      )}
    </figure>
  );
}

function Legend({ data }: { data: ChartData }) {
  return (
    <ul class={styles.legend}>
      {data.series.map(({ name, tone }) => (
        <li key={name}>
          <Swatch tone={tone} />
          {name}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ tone }: { tone: ChartTone }) {
  const id = useId();
  return (
    <svg width="12" height="12" class={styles[tone]} aria-hidden="true">
      <Patterns id={id} />
      <rect x="0.5" y="0.5" width="11" height="11" rx="3" fill={fillOf(tone, id)} />
    </svg>
  );
}

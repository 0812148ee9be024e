import { useId } from 'preact/hooks';
import type { ChartData } from './chart';
import styles from './chart.module.css';
import { fillOf, Patterns } from './patterns';

interface BarListProps {
  data: ChartData;
  /** The value that fills the whole bar; left out: the highest there is. */
  most?: number;
}

const THICK = 10;

/** One lying bar for each name, with its value in words: read from top to bottom, like a list. */
export function BarList({ data, most }: BarListProps) {
  const id = useId();
  const [series] = data.series;
  const values = series?.values ?? [];
  const highest = most ?? Math.max(1, ...values.map((value) => value ?? 0));
  return (
    <ul class={styles.bars}>
      {data.steps.map((step, at) => {
        const value = values[at] ?? null;
        return (
          <li key={step}>
            <span dir="auto">{step}</span>
            <svg width="100%" height={THICK} aria-hidden="true" class={styles[series!.tone]}>
              <Patterns id={`${id}${at}`} />
              <rect class={styles.rest} width="100%" height={THICK} rx={THICK / 2} />
              {value !== null && value > 0 && (
                <rect
                  width={`${Math.min(100, (value / highest) * 100)}%`}
                  height={THICK}
                  rx={THICK / 2}
                  fill={fillOf(series!.tone, `${id}${at}`)}
                />
              )}
            </svg>
            <span class={styles.value}>{value === null ? '–' : data.format(value)}</span>
          </li>
        );
      })}
    </ul>
  );
}

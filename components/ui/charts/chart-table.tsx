import { VisuallyHidden } from '../visually-hidden';
import type { ChartData } from './chart';
import styles from './chart.module.css';

/** Everything a drawing says, to read. */
export function ChartTable({ data, caption }: { data: ChartData; caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the page it scrolls by keys, too.
    <section class={styles.scroll} tabIndex={0} aria-label={caption}>
      <table class={styles.table}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{data.stepName}</th>
            {data.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.steps.map((step, at) => (
            <tr key={step}>
              <th scope="row" dir="auto">
                {step}
              </th>
              {data.series.map(({ name, values }) => (
                <td key={name}>{values[at] == null ? '–' : data.format(values[at])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

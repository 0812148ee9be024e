import { HeadRow } from '../head-row';
import { WideTable } from '../wide-table';
import type { ChartData } from './chart';
import styles from './chart.module.css';

/** Everything a drawing says, to read. */
export function ChartTable({ data, caption }: { data: ChartData; caption: string }) {
  return (
    <WideTable name={caption} class={styles.table}>
      <HeadRow names={[data.stepName, ...data.series.map(({ name }) => name)]} />
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
    </WideTable>
  );
}

import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import type { TimelineViewLine } from '@/utils/domain/views/timeline-view';
import { monthOfDate } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import pageStyles from '../../page.module.css';
import { OneLine, type OneLineProps } from './one-line';
import styles from './timeline.module.css';

interface MonthsProps extends Omit<OneLineProps, 'line'> {
  lines: readonly TimelineViewLine[];
}

/** The lines under the months they fall into. */
export function Months({ lines, ...rest }: MonthsProps) {
  const months = Map.groupBy(lines, ({ entry: { at } }) => (at === null ? '' : localDate(at).slice(0, -3)));
  return [...months].map(([month, inIt]) => (
    <div key={month} class={styles.month}>
      <h3 class={part.label}>{month ? monthOfDate(`${month}-01`) : i18n.t('timeline.someDay')}</h3>
      <ul class={pageStyles.rows}>
        {inIt.map((line) => (
          <li key={`${line.entry.kind} ${line.entry.id}`} data-line tabIndex={-1}>
            <OneLine line={line} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  ));
}

import { Table2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import chart from '@/components/ui/charts/chart.module.css';
import { HeadRow } from '@/components/ui/head-row';
import { WideTable } from '@/components/ui/wide-table';
import type { ProfileHistory } from '@/utils/domain/people/profile-history';
import type { ProfileView } from '@/utils/domain/views/profile-view';
import { dayOfDate, dayRange } from '@/utils/i18n/dates';
import { HistoryDrawing } from './history-drawing';
import { type HistoryStep, historySteps, presentWords } from './history-words';
import styles from './stage.module.css';

interface HistoryFigureProps {
  history: ProfileHistory;
  met: Pick<ProfileView, 'firstMet' | 'lastMet'>;
}

/** Relation, stage and role over time, drawn, and as a table. */
export function HistoryFigure({ history, met }: HistoryFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const steps = historySteps(history);
  return (
    <figure class={chart.figure} aria-labelledby="stage-history">
      <figcaption class={chart.caption}>
        <h2 id="stage-history" class={styles.heading}>
          {i18n.t('stage.history.heading')}
        </h2>
        <p class={chart.summary}>{presentWords(steps)}</p>
      </figcaption>
      {asTable ? <HistoryTable steps={steps} /> : <HistoryDrawing {...{ history, steps, met }} />}
      {met.firstMet !== null && <p class={chart.summary}>{metWords(met.firstMet, met.lastMet, history.to)}</p>}
      <div class={chart.foot}>
        <Button size="small" kind="quiet" icon={Table2} aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {i18n.t('ui.chart.table')}
        </Button>
      </div>
    </figure>
  );
}

function metWords(first: string, last: string | null, today: string): string {
  const when = last === null || last === first ? dayOfDate(first, today) : dayRange(first, last, today);
  return i18n.t('stage.history.met', { when });
}

function HistoryTable({ steps }: { steps: readonly HistoryStep[] }) {
  return (
    <WideTable name={i18n.t('stage.history.table')} class={chart.table}>
      <HeadRow names={[i18n.t('stage.history.what'), i18n.t('stage.history.value'), i18n.t('stage.history.when')]} />
      <tbody>
        {steps.map((step) => (
          <tr key={step.what + step.start}>
            <th scope="row">{step.fact}</th>
            <td dir="auto">{step.label}</td>
            <td>{step.when}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

import { i18n } from '#i18n';
import { BarList } from '@/components/ui/charts/bar-list';
import type { ChartData } from '@/components/ui/charts/chart';
import { ChartFrame } from '@/components/ui/charts/chart-frame';
import { ColumnChart } from '@/components/ui/charts/column-chart';
import { LineChart } from '@/components/ui/charts/line-chart';
import { mean, percentOf } from '@/utils/domain/insights/tally';
import { THEMES } from '@/utils/domain/themes/theme';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { MANAGER_BAND } from '@/utils/domain/wrap-up/talk-balance';
import { percentWords } from '../../shared/percent-words';
import { themeWords } from '../../shared/theme-words';
import pageStyles from '../page.module.css';
import * as data from './chart-data';
import { numberWords } from './insight-words';
import { saveTable } from './save-table';

type Name = 'took' | 'rating' | 'talked' | 'promises' | 'balance' | 'waiting';

interface ChartProps {
  name: Name;
  summary: string;
  of: ChartData;
  children: preact.ComponentChildren;
}

function Chart({ name, summary, of, children }: ChartProps) {
  const title = i18n.t(`insight.chart.${name}.title`);
  return (
    <section class={pageStyles.card}>
      <ChartFrame
        {...{ title, summary, data: of, children }}
        empty={i18n.t(`insight.chart.${name}.empty`)}
        onCsv={() => saveTable(title, of)}
      />
    </section>
  );
}

/** What was counted, drawn over time. */
export function InsightCharts({ view }: { view: InsightsView }) {
  return (
    <>
      <TookPlace view={view} />
      <Ratings view={view} />
      <Talked view={view} />
      <Promises view={view} />
      <Themes view={view} />
      <Waiting view={view} />
    </>
  );
}

function TookPlace({ view }: { view: InsightsView }) {
  const { held, cancelled, missed } = view.tally;
  const off = cancelled.me + cancelled.them + cancelled.unknown;
  const summary = i18n.t('insight.chart.took.summary', { held: held.part, off, missed });
  const of = data.tookPlace(view);
  return (
    <Chart name="took" {...{ summary, of }}>
      <ColumnChart data={of} summary={summary} />
    </Chart>
  );
}

function Ratings({ view }: { view: InsightsView }) {
  const value = numberWords(mean(view.tally.ratings.map((one) => one.value)) ?? 0);
  const summary = i18n.t('insight.chart.rating.summary', { value });
  const of = data.ratings(view);
  return (
    <Chart name="rating" {...{ summary, of }}>
      <LineChart data={of} summary={summary} domain={[1, 5]} />
    </Chart>
  );
}

function Talked({ view }: { view: InsightsView }) {
  const summary = i18n.t('insight.chart.talked.summary', { value: percentWords(percentOf(view.tally.talked) ?? 0) });
  const of = data.talked(view);
  return (
    <Chart name="talked" {...{ summary, of }}>
      <LineChart data={of} summary={summary} domain={[0, 100]} band={MANAGER_BAND} />
    </Chart>
  );
}

function Promises({ view }: { view: InsightsView }) {
  const { part, of: all } = view.tally.doneByDue;
  const summary = i18n.t('insight.chart.promises.summary', { part, of: all });
  const of = data.promises(view);
  return (
    <Chart name="promises" {...{ summary, of }}>
      <LineChart data={of} summary={summary} domain={[0, 100]} />
    </Chart>
  );
}

function Themes({ view }: { view: InsightsView }) {
  const { themes } = view.tally;
  const most = THEMES.reduce((best, theme) => (themes[theme] > themes[best] ? theme : best));
  const of = data.themeBalance(view);
  return (
    <Chart name="balance" of={of} summary={i18n.t('insight.chart.balance.summary', { theme: themeWords(most) })}>
      <BarList data={of} />
    </Chart>
  );
}

function Waiting({ view }: { view: InsightsView }) {
  const of = data.waitingTopics(view);
  const all = view.waiting.reduce((sum, count) => sum + count, 0);
  return (
    <Chart name="waiting" of={of} summary={i18n.t('insight.chart.waiting.summary', all)}>
      <BarList data={of} />
    </Chart>
  );
}

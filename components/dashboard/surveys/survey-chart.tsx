import { i18n } from '#i18n';
import { ChartFrame } from '@/components/ui/charts/chart-frame';
import { LineChart } from '@/components/ui/charts/line-chart';
import { percentOfBest } from '@/utils/domain/insights/survey';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import type { SurveyView } from '@/utils/domain/views/surveys-view';
import { percentWords } from '../../shared/percent-words';
import { saveLines } from '../insights/save-table';
import pageStyles from '../page.module.css';
import { surveyLine } from './survey-line';

interface SurveyChartProps {
  insights: InsightsView;
  surveys: readonly SurveyView[];
}

/** Surveys and one's own ratings on one line of time, each in percent of the best there could be. */
export function SurveyChart({ insights, surveys }: SurveyChartProps) {
  const title = i18n.t('survey.chart');
  const data = surveyLine(insights, surveys);
  const empty = i18n.t('survey.elsewhere');
  const latest = surveys.find(({ takenOn }) => takenOn >= insights.days.first && takenOn <= insights.days.last);
  const percent = latest && percentOfBest(latest);
  if (percent == null) return <p class={pageStyles.hint}>{empty}</p>;
  const summary = i18n.t('survey.summary', { name: latest!.name, percent: percentWords(percent) });
  return (
    <ChartFrame {...{ title, summary, data, empty }} onCsv={() => saveLines(title, linesOf(surveys))}>
      <LineChart data={data} summary={summary} domain={[0, 100]} />
    </ChartFrame>
  );
}

/** Every result with its own scale and day: more than the drawing can tell. */
function linesOf(surveys: readonly SurveyView[]): (string | number)[][] {
  const head = (['takenOn', 'name', 'about', 'value', 'best', 'percent'] as const).map((key) =>
    i18n.t(`survey.${key}`),
  );
  const lines = surveys.map((one) => {
    const about = one.personName ?? i18n.t('survey.team');
    return [one.takenOn, one.name, about, one.value, one.best, percentOfBest(one) ?? ''];
  });
  return [head, ...lines];
}

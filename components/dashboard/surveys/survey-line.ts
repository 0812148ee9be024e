import { i18n } from '#i18n';
import type { ChartData } from '@/components/ui/charts/chart';
import { percentOfBest } from '@/utils/domain/insights/survey';
import { mean } from '@/utils/domain/insights/tally';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import type { SurveyView } from '@/utils/domain/views/surveys-view';
import { percentWords } from '../../shared/percent-words';
import { along } from '../insights/chart-data';

const BEST_RATING = 5;

/** Steps as ratings have them. Several surveys of one step stand on their middle; their names are told with the step. */
export function surveyLine({ steps }: InsightsView, surveys: readonly SurveyView[]): ChartData {
  const ofSteps = steps.map(({ days }) =>
    surveys.filter(({ takenOn }) => takenOn >= days.first && takenOn <= days.last),
  );
  const names = ofSteps.map((some) => some.map(({ name }) => name).join(', ') || null);
  const line = along(steps);
  return {
    ...line,
    steps: line.steps.map((step, at) => (names[at] ? `${step} · ${names[at]}` : step)),
    format: percentWords,
    series: [
      {
        name: i18n.t('survey.ratings'),
        tone: 'outlined',
        values: steps.map(({ tally }) => ratingPercent(tally.ratings.map(({ value }) => value))),
      },
      {
        name: i18n.t('survey.heading'),
        tone: 'strong',
        values: ofSteps.map((some) => mean(some.flatMap((one) => percentOfBest(one) ?? []))),
        labels: names,
      },
    ],
  };
}

function ratingPercent(values: readonly number[]): number | null {
  const average = mean(values);
  return average === null ? null : (average / BEST_RATING) * 100;
}

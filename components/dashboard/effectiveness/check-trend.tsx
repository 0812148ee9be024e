import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartData } from '@/components/ui/charts/chart';
import { ChartFrame } from '@/components/ui/charts/chart-frame';
import { LineChart } from '@/components/ui/charts/line-chart';
import { Select } from '@/components/ui/select';
import {
  CHECK_QUESTIONS,
  type Check,
  type CheckQuestion,
  type CheckRound,
  meanScore,
} from '@/utils/domain/insights/effectiveness';
import type { EffectivenessView } from '@/utils/domain/views/effectiveness-view';
import { dayOfInstant, shortDate } from '@/utils/i18n/dates';
import { localDate } from '@/utils/state/local-date';
import { numberWords } from '../insights/insight-words';
import { saveTable } from '../insights/save-table';
import { questionName, theirName } from './check-words';

type Shown = CheckQuestion | 'mean';

interface CheckTrendProps {
  view: EffectivenessView;
  rounds: readonly CheckRound[];
}

/** How each side's answers changed from check to check: all together, or one question. */
export function CheckTrend({ view, rounds }: CheckTrendProps) {
  const [shown, setShown] = useState<Shown>('mean');
  const names = { mean: i18n.t('effect.mean'), ...namesOf() };
  const data = trendOf(rounds, shown, theirName(view));
  const title = i18n.t('effect.trend');
  const summary = i18n.t('effect.trendSummary', { question: names[shown], count: rounds.length });
  return (
    <ChartFrame
      {...{ title, summary, data }}
      empty={i18n.t('effect.trendEmpty')}
      onCsv={() => saveTable(`${title}, ${names[shown]}`, data)}
      help={
        <Select
          label={i18n.t('effect.draw')}
          labelHidden
          value={shown}
          onValue={setShown}
          options={(['mean', ...CHECK_QUESTIONS] as const).map((value) => ({ value, label: names[value] }))}
        />
      }
    >
      <LineChart data={data} summary={summary} domain={[1, 5]} />
    </ChartFrame>
  );
}

function namesOf(): Record<CheckQuestion, string> {
  return Object.fromEntries(CHECK_QUESTIONS.map((one) => [one, questionName(one)])) as Record<CheckQuestion, string>;
}

function trendOf(rounds: readonly CheckRound[], shown: Shown, them: string): ChartData {
  const value = (check: Check | null) => {
    if (!check) return null;
    return shown === 'mean' ? meanScore(check.scores) : check.scores[shown];
  };
  return {
    stepName: i18n.t('effect.day'),
    steps: rounds.map(({ at }) => dayOfInstant(at, Date.now())),
    shortSteps: rounds.map(({ at }) => shortDate(localDate(at), false)),
    format: (score) => numberWords(score),
    series: [
      { name: i18n.t('effect.you'), tone: 'strong', values: rounds.map(({ me }) => value(me)) },
      { name: them, tone: 'outlined', values: rounds.map((round) => value(round.them)) },
    ],
  };
}

import { i18n } from '#i18n';
import type { ChartData } from '@/components/ui/charts/chart';
import { mean, percentOf, type Tally } from '@/utils/domain/insights/tally';
import { THEMES } from '@/utils/domain/themes/theme';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { dateRange, monthOfDate, shortDate } from '@/utils/i18n/dates';
import { percentWords } from '../../shared/percent-words';
import { themeWords } from '../../shared/theme-words';
import { numberWords } from './insight-words';

type Steps = InsightsView['steps'];
/** A step longer than a week is a month. */
const WEEK = 7;

/** The names of weeks or months along a chart. */
export function along(steps: Steps): Pick<ChartData, 'stepName' | 'steps' | 'shortSteps'> {
  const monthly = steps.some(({ days }) => calendarDaysBetween(days.first, days.last) >= WEEK);
  return {
    stepName: monthly ? i18n.t('insight.chart.month') : i18n.t('insight.chart.week'),
    steps: steps.map(({ days }) => (monthly ? monthOfDate(days.first) : dateRange(days.first, days.last))),
    shortSteps: steps.map(({ days }) => shortDate(days.first, monthly)),
  };
}

function series(steps: Steps, value: (tally: Tally) => number | null): (number | null)[] {
  return steps.map(({ tally }) => value(tally));
}

export function tookPlace({ steps }: InsightsView): ChartData {
  return {
    ...along(steps),
    format: numberWords,
    series: [
      { name: i18n.t('insight.chart.held'), tone: 'strong', values: series(steps, ({ held }) => held.part) },
      {
        name: i18n.t('insight.chart.calledOff'),
        tone: 'hatched',
        values: series(steps, ({ cancelled }) => cancelled.me + cancelled.them + cancelled.unknown),
      },
      { name: i18n.t('insight.chart.missed'), tone: 'dotted', values: series(steps, ({ missed }) => missed) },
      { name: i18n.t('insight.chart.unknown'), tone: 'outlined', values: series(steps, ({ unknown }) => unknown) },
    ],
  };
}

export function ratings({ steps }: InsightsView): ChartData {
  const values = series(steps, (tally) => mean(tally.ratings.map(({ value }) => value)));
  return {
    ...along(steps),
    format: numberWords,
    series: [{ name: i18n.t('insight.chart.ratings'), tone: 'strong', values }],
  };
}

export function talked({ steps }: InsightsView): ChartData {
  const values = series(steps, (tally) => percentOf(tally.talked));
  return {
    ...along(steps),
    format: percentWords,
    series: [{ name: i18n.t('insight.chart.talk'), tone: 'strong', values }],
  };
}

export function promises({ steps }: InsightsView): ChartData {
  const values = series(steps, (tally) => percentOf(tally.doneByDue));
  return {
    ...along(steps),
    format: percentWords,
    series: [{ name: i18n.t('insight.chart.done'), tone: 'strong', values }],
  };
}

function list(stepName: string, steps: string[], name: string, values: number[]): ChartData {
  return { stepName, steps, shortSteps: steps, format: numberWords, series: [{ name, tone: 'strong', values }] };
}

export function themeBalance({ tally }: InsightsView): ChartData {
  const names = THEMES.map(themeWords);
  const values = THEMES.map((theme) => tally.themes[theme]);
  return list(i18n.t('insight.chart.theme'), names, i18n.t('insight.chart.themes'), values);
}

export function waitingTopics({ waiting }: InsightsView): ChartData {
  const ages = (['week', 'weeks', 'months', 'longer'] as const).map((age) => i18n.t(`insight.ages.${age}`));
  return list(i18n.t('insight.chart.age'), ages, i18n.t('insight.chart.topics'), waiting);
}

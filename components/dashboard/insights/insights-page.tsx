import { ChartNoAxesColumn } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import { calendarDaysBetween } from '@/utils/domain/time/zone';
import type { InsightsAbout, InsightsView } from '@/utils/domain/views/insights-view';
import { dateRange } from '@/utils/i18n/dates';
import { isolated } from '@/utils/i18n/isolated';
import type { Insights } from '@/utils/state/insights/insights-model';
import { PRESETS } from '@/utils/state/insights/presets';
import { EffectivenessCard } from '../effectiveness/effectiveness-card';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { PersonRooms } from '../person/person-rooms';
import { PrivatePrint } from '../private-print';
import { SurveysCard } from '../surveys/surveys-card';
import { FairnessGlance } from './fairness-glance';
import { FiguresGrid } from './figures-grid';
import { InsightCharts } from './insight-charts';
import styles from './insights.module.css';
import { ObservationList } from './observation-list';
import { PeopleFigures } from './people-figures';
import { AboutChoice, SpanChoice } from './span-choice';
import { ThemeRests } from './theme-rests';

interface InsightsPageProps {
  insights: Insights;
  about: InsightsAbout;
  toasts: Toasts;
}

/** What one-on-ones look like over time, for one's own eyes: of one person, a group or everyone. */
export function InsightsPage({ insights, about, toasts }: InsightsPageProps) {
  useEffect(insights.start, [insights]);
  const view = insights.view.value;
  const heading = i18n.t('insight.heading');
  return (
    <PageFrame
      title={view?.name ? `${heading}: ${isolated(view.name)}` : heading}
      lead={i18n.t('insight.lead')}
      action={view && <AboutChoice about={about} groups={view.groups} />}
      rooms={about.kind === 'person' && <PersonRooms personId={about.id} here="insights" />}
      ready={view !== null}
      error={insights.error.value}
    >
      <SpanChoice span={insights.span} presets={PRESETS} />
      {view && <Content {...{ view, about, toasts }} />}
    </PageFrame>
  );
}

function Content({ view, about, toasts }: { view: InsightsView; about: InsightsAbout; toasts: Toasts }) {
  const { before, tally } = view;
  const empty = tally.held.of + tally.unknown === 0;
  const looked = <ObservationList personId={about.kind === 'person' ? about.id : null} toasts={toasts} bare={empty} />;
  const asked = (
    <>
      {about.kind === 'person' && <EffectivenessCard personId={about.id} toasts={toasts} />}
      <SurveysCard {...{ about, insights: view, toasts }} />
    </>
  );
  if (empty) {
    return (
      <>
        {looked}
        <EmptyState icon={ChartNoAxesColumn} title={i18n.t('insight.empty.title')}>
          {i18n.t('insight.empty.text')}
        </EmptyState>
        {asked}
      </>
    );
  }
  const days = calendarDaysBetween(before.first, before.last) + 1;
  return (
    <>
      <PrivatePrint days={view.days} name={i18n.t('insight.heading')} />
      {looked}
      <section class={styles.section} aria-labelledby="insight-figures">
        <header class={pageStyles.line}>
          <h2 id="insight-figures">{i18n.t('insight.sections.figures')}</h2>
          <a href="#/insights/how" data-screen-only>
            {i18n.t('insight.how')}
          </a>
        </header>
        <p class={pageStyles.hint}>
          {i18n.t('insight.compared', { days, range: dateRange(before.first, before.last) })}
        </p>
        <FiguresGrid view={view} />
      </section>
      <h2>{i18n.t('insight.sections.charts')}</h2>
      <InsightCharts view={view} />
      {asked}
      {about.kind === 'person' && <ThemeRests themes={view.themes} />}
      {about.kind !== 'person' && (
        <>
          <PeopleFigures view={view} />
          <FairnessGlance view={view} />
        </>
      )}
    </>
  );
}

import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { FigureTile } from '@/components/ui/charts/figure-tile';
import { type FigureKey, figureOf } from '@/utils/domain/insights/figures';
import type { Id } from '@/utils/domain/rows/row';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { firstWeekday } from '@/utils/i18n/weekdays';
import { PersonFiguresModel } from '@/utils/state/dashboard/person-figures-model';
import { usePort } from '../../shared/use-port';
import { detailOf } from '../insights/figures-grid';
import { figureWords } from '../insights/insight-words';
import pageStyles from '../page.module.css';
import styles from './figures-strip.module.css';

/** What says most of one relationship, at a glance; the rest stands on their insights page. */
const SHOWN = ['consistency', 'longestGap', 'prepared', 'doneByDue', 'ratingTrend', 'talked'] as const;

/** Some figures of the last twelve weeks. They come after the page's first picture, and no cover shows them. */
export function FiguresStrip({ personId }: { personId: Id }) {
  const port = usePort();
  const figures = useMemo(() => new PersonFiguresModel(port, personId, firstWeekday()), [port, personId]);
  useEffect(figures.start, [figures]);
  const view = figures.view.value;
  return (
    <section class={pageStyles.card} aria-labelledby="figures">
      <header class={styles.head}>
        <h2 id="figures">{i18n.t('personPage.figures')}</h2>
        <a href={`#/insights/person/${personId}`}>{i18n.t('personPage.allFigures')}</a>
      </header>
      {view && SHOWN.every((key) => countedOf(key, view) === null) ? (
        <p class={pageStyles.hint}>{i18n.t('personPage.noFigures')}</p>
      ) : (
        <dl class={styles.figures}>
          {SHOWN.map((key) => (
            <Figure key={key} of={key} view={view} />
          ))}
        </dl>
      )}
    </section>
  );
}

function countedOf(of: FigureKey, { tally, days, people }: InsightsView): number | null {
  return figureOf(of, tally, days, people[0]?.longestGap ?? null);
}

/** One figure; what nobody knows says so, and what is still being counted is left open. */
function Figure({ of, view }: { of: FigureKey; view: InsightsView | null }) {
  const value = view && countedOf(of, view);
  const name = i18n.t(`insight.figure.${of}.name`);
  return (
    <FigureTile
      name={
        <a class={styles.how} href={`#/insights/how/${of}`} title={i18n.t('insight.how')}>
          {name}
        </a>
      }
      value={value === null ? null : figureWords(of, value)}
      none={view ? i18n.t('insight.noData') : '…'}
    >
      {value === null || !view ? null : detailOf(of, view.tally)}
    </FigureTile>
  );
}

import { i18n } from '#i18n';
import { FigureTile } from '@/components/ui/charts/figure-tile';
import { FIGURES, type FigureKey, figureOf, HEALTHY_PERCENT } from '@/utils/domain/insights/figures';
import type { Tally } from '@/utils/domain/insights/tally';
import type { InsightsView } from '@/utils/domain/views/insights-view';
import { MANAGER_BAND } from '@/utils/domain/wrap-up/talk-balance';
import { percentWords } from '../../shared/percent-words';
import { CsvButton } from '../csv-button';
import { changeOf, figureWords, minutesWords } from './insight-words';
import styles from './insights.module.css';

/** Every figure of the range, against the range before. */
export function FiguresGrid({ view }: { view: InsightsView }) {
  const figures = figuresOf(view);
  return (
    <>
      <dl class={styles.figures}>
        {figures.map(({ key, name, value, before }) => (
          <FigureTile
            key={key}
            name={name}
            value={value === null ? null : figureWords(key, value)}
            none={i18n.t('insight.noData')}
            change={changeOf(key, value, before)}
          >
            {value === null ? null : detailOf(key, view.tally)}
          </FigureTile>
        ))}
      </dl>
      <div>
        <CsvButton
          title={i18n.t('insight.sections.figures')}
          lines={() => [
            [i18n.t('insight.csv.figure'), ...[view.days, view.before].map(({ first, last }) => `${first} – ${last}`)],
            ...figures.map(({ name, value, before }) => [name, value ?? '', before ?? '']),
          ]}
        />
      </div>
    </>
  );
}

function figuresOf(view: InsightsView) {
  const gap = longestOf(view);
  return FIGURES.map((key) => ({
    key,
    name: i18n.t(`insight.figure.${key}.name`),
    value: figureOf(key, view.tally, view.days, gap),
    before: figureOf(key, view.compared, view.before, null),
  }));
}

function longestOf({ people }: InsightsView): number | null {
  const gaps = people.flatMap(({ longestGap }) => longestGap ?? []);
  return gaps.length === 0 ? null : Math.max(...gaps);
}

/** What a figure is made of. */
export function detailOf(key: FigureKey, tally: Tally): string | null {
  const of = ({ part, of }: { part: number; of: number }) => i18n.t('insight.detail.of', { part, of });
  switch (key) {
    case 'consistency':
      return heldWords(tally);
    case 'calledOff':
      return sidesWords(tally.cancelled);
    case 'moved':
      return sidesWords(tally.moved);
    case 'prepared':
      return of(tally.prepared);
    case 'raisedByThem':
      return of(tally.raisedByThem);
    case 'doneByDue':
      return of(tally.doneByDue);
    case 'doneByNext':
      return of(tally.doneByNext);
    case 'lengthKept':
      return i18n.t('insight.detail.planned', {
        taken: minutesWords(tally.lengthKept.part),
        planned: minutesWords(tally.lengthKept.of),
      });
    case 'talked':
      return i18n.t('insight.detail.band', {
        from: percentWords(MANAGER_BAND.from),
        to: percentWords(MANAGER_BAND.to),
      });
    default:
      return null;
  }
}

function heldWords({ held, unknown, written, skipped }: Tally): string {
  const parts = [
    i18n.t('insight.detail.held', held.of, { held: held.part }),
    written > 0 && i18n.t('insight.detail.written', written),
    skipped > 0 && i18n.t('insight.detail.skipped', skipped),
    unknown > 0 && i18n.t('insight.detail.unknown', unknown),
    i18n.t('insight.detail.healthy', { percent: percentWords(HEALTHY_PERCENT) }),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Only where there is somebody to tell of. */
function sidesWords({ me, them, unknown }: Tally['cancelled']): string | null {
  return me + them + unknown === 0 ? null : i18n.t('insight.detail.sides', { me, them, unknown });
}

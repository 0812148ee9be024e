import { Download } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { type FigureKey, figureOf } from '@/utils/domain/insights/figures';
import type { InsightsView, PersonFigures } from '@/utils/domain/views/insights-view';
import pageStyles from '../page.module.css';
import { figureWords } from './insight-words';
import styles from './insights.module.css';
import { saveLines } from './save-table';

/** What fits beside each other and tells people apart; the rest stands on each person's own page. */
const COLUMNS = [
  'consistency',
  'longestGap',
  'calledOff',
  'prepared',
  'doneByDue',
  'lengthKept',
  'rating',
] satisfies FigureKey[];

type Column = 'name' | (typeof COLUMNS)[number];

/** Figures side by side, in the order that was chosen. Nobody is ranked unless one asks for it. */
export function PeopleFigures({ view }: { view: InsightsView }) {
  const [by, setBy] = useState<Column>('name');
  const figureIn = (person: PersonFigures, key: FigureKey) => figureOf(key, person.tally, view.days, person.longestGap);
  const people =
    by === 'name' ? view.people : view.people.toSorted((a, b) => compare(figureIn(a, by), figureIn(b, by)));
  const title = i18n.t('insight.sections.people');
  const save = () =>
    saveLines(title, [
      [i18n.t('insight.person.name'), ...COLUMNS.map((key) => i18n.t(`insight.figure.${key}.name`))],
      ...people.map((person) => [person.name, ...COLUMNS.map((key) => figureIn(person, key) ?? '')]),
    ]);
  return (
    <section class={pageStyles.card} aria-labelledby="insight-people">
      <h2 id="insight-people">{title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wider than the page it scrolls by keys, too. */}
      <section class={styles.scroll} tabIndex={0} aria-label={i18n.t('insight.person.table')}>
        <table class={pageStyles.table}>
          <thead>
            <tr>
              <Head column="name" name={i18n.t('insight.person.name')} {...{ by, setBy }} />
              {COLUMNS.map((key) => (
                <Head key={key} column={key} name={i18n.t(`insight.figure.${key}.name`)} {...{ by, setBy }} />
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person.personId}>
                <th scope="row" dir="auto">
                  <a href={`#/insights/person/${person.personId}`}>{person.name}</a>
                </th>
                {COLUMNS.map((key) => {
                  const value = figureIn(person, key);
                  return <td key={key}>{value === null ? '–' : figureWords(key, value)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div>
        <Button size="small" kind="quiet" icon={Download} onClick={save}>
          {i18n.t('ui.chart.csv')}
        </Button>
      </div>
    </section>
  );
}

/** Low ones first, since there is something to look at; no data last. */
function compare(a: number | null, b: number | null): number {
  return (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);
}

interface HeadProps {
  column: Column;
  name: string;
  by: Column;
  setBy: (by: Column) => void;
}

function Head({ column, name, by, setBy }: HeadProps) {
  return (
    <th scope="col" aria-sort={by === column ? 'ascending' : undefined}>
      <button
        type="button"
        class={styles.sort}
        aria-label={i18n.t('insight.person.sort', { name })}
        onClick={() => setBy(column)}
      >
        {name}
      </button>
    </th>
  );
}

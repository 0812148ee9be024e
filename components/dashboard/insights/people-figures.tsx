import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { WideTable } from '@/components/ui/wide-table';
import { type FigureKey, figureOf } from '@/utils/domain/insights/figures';
import type { InsightsView, PersonFigures } from '@/utils/domain/views/insights-view';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import { figureWords } from './insight-words';
import styles from './insights.module.css';

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
  const lines = () => [
    [i18n.t('insight.person.name'), ...COLUMNS.map((key) => i18n.t(`insight.figure.${key}.name`))],
    ...people.map((person) => [person.name, ...COLUMNS.map((key) => figureIn(person, key) ?? '')]),
  ];
  return (
    <section class={pageStyles.card} aria-labelledby="insight-people">
      <h2 id="insight-people">{title}</h2>
      <WideTable name={i18n.t('insight.person.table')} class={pageStyles.table}>
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
      </WideTable>
      <div>
        <CsvButton title={title} lines={lines} />
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

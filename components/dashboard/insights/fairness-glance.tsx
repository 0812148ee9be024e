import { i18n } from '#i18n';
import { Badge } from '@/components/ui/badge';
import { type FairShare, SPREADS, type Spread, spreadOf } from '@/utils/domain/insights/fairness';
import type { InsightsView, PersonFigures } from '@/utils/domain/views/insights-view';
import { CsvButton } from '../csv-button';
import pageStyles from '../page.module.css';
import { numberWords } from './insight-words';
import styles from './insights.module.css';

const VALUES: Record<Spread, (person: PersonFigures) => number> = {
  minutes: ({ tally }) => Math.round(tally.minutes.part),
  cancelledByMe: ({ tally }) => tally.cancelled.me,
  praise: ({ tally }) => tally.praise.given,
  growth: ({ tally }) => tally.themes.growth,
};

/** How time, praise and growth are spread over the people one leads: a private hint where to look. */
export function FairnessGlance({ view }: { view: InsightsView }) {
  const led = view.people.filter(({ relation }) => relation === 'report');
  const people = led.length > 0 ? led : view.people;
  const title = i18n.t('insight.sections.fairness');
  return (
    <section class={pageStyles.card}>
      <h2>{title}</h2>
      <p class={pageStyles.hint}>{i18n.t('insight.fairness.lead')}</p>
      <div class={styles.spreads}>
        {SPREADS.map((kind) => {
          const shares = spreadOf(
            kind,
            people.map((person) => ({ personId: person.personId, value: VALUES[kind](person) })),
          );
          return shares && <SpreadList key={kind} {...{ kind, shares, people }} />;
        })}
      </div>
      {people.length < 3 && <p>{i18n.t('insight.fairness.few')}</p>}
      <div>
        <CsvButton title={title} lines={() => linesOf(people)} />
      </div>
    </section>
  );
}

function linesOf(people: readonly PersonFigures[]): (string | number)[][] {
  return [
    [i18n.t('insight.person.name'), ...SPREADS.map((kind) => i18n.t(`insight.fairness.${kind}`))],
    ...people.map((person) => [person.name, ...SPREADS.map((kind) => VALUES[kind](person))]),
  ];
}

function SpreadList({ kind, shares, people }: { kind: Spread; shares: FairShare[]; people: readonly PersonFigures[] }) {
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const apart = shares.filter((share) => share.apart).length;
  return (
    <div>
      <h3>{i18n.t(`insight.fairness.${kind}`)}</h3>
      <p class={pageStyles.hint}>
        {apart === 0 ? i18n.t('insight.fairness.even') : i18n.t('insight.fairness.marked', apart)}
      </p>
      <ul class={pageStyles.rows}>
        {shares
          .toSorted((a, b) => b.value - a.value)
          .map((share) => (
            <li key={share.personId} class={styles.share}>
              <a href={`#/people/${share.personId}`} dir="auto">
                {names.get(share.personId)}
              </a>
              {share.apart && <Badge tone="notice">{i18n.t('insight.fairness.apart')}</Badge>}
              <span class={styles.number}>{numberWords(share.value, 0)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}

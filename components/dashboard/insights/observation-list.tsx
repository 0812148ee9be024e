import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Toasts } from '@/components/ui/toasts';
import type { ObservationAction } from '@/utils/domain/insights/observations/observation';
import type { Id } from '@/utils/domain/rows/row';
import type { ObservationView } from '@/utils/domain/views/observations-view';
import { isolated } from '@/utils/i18n/isolated';
import { type Observations, ObservationsModel } from '@/utils/state/insights/observations-model';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';
import { numberWords } from './insight-words';
import styles from './insights.module.css';

/** Where each proposal leads. */
function placeOf(action: ObservationAction, personId: Id): string {
  if (action === 'ask') return `#/ask/${personId}`;
  return action === 'growth' ? `#/people/${personId}/growth` : `#/people/${personId}`;
}

interface ObservationListProps {
  /** Null: of everyone. */
  personId: Id | null;
  toasts: Toasts;
  /** More are a list of faults. */
  most?: number;
  /** The page says itself that there is little to count. */
  bare?: boolean;
}

/** What is worth a look: one proposal each, its reason to unfold, and away with a click. */
export function ObservationList({ personId, toasts, most = 5, bare = false }: ObservationListProps) {
  const port = usePort();
  const model = useMemo(() => new ObservationsModel(port, personId), [port, personId]);
  useEffect(model.start, [model]);
  const view = model.view.value;
  if (!view) return null;
  const shown = view.observations.slice(0, most);
  if (bare && shown.length + view.hushed === 0) return null;
  return (
    <section class={pageStyles.card} aria-labelledby="observations">
      <h2 id="observations">{i18n.t('insight.sections.look')}</h2>
      {shown.length === 0 ? (
        <p class={pageStyles.hint}>{i18n.t('insight.observation.none')}</p>
      ) : (
        <ul class={styles.observations}>
          {shown.map((one) => (
            <li key={`${one.personId} ${one.key}`}>
              <Observation {...{ one, model, toasts }} />
            </li>
          ))}
        </ul>
      )}
      {personId !== null && view.hushed > 0 && (
        <p class={pageStyles.group}>
          <span class={pageStyles.hint}>{i18n.t('insight.observation.hushed', view.hushed)}</span>
          <Button size="small" kind="quiet" onClick={() => void model.bringBack()}>
            {i18n.t('insight.observation.bringBack')}
          </Button>
        </p>
      )}
    </section>
  );
}

function Observation({ one, model, toasts }: { one: ObservationView; model: Observations; toasts: Toasts }) {
  const { key, evidence, personId } = one;
  const name = isolated(one.personName);
  const putAway = (how: 'while' | 'good') => {
    const back = model.putAway(personId, key, how);
    toasts.show(i18n.t('insight.observation.putAway'), wayBack(back));
  };
  const words = { seen: numberWords(evidence.seen), of: numberWords(evidence.of ?? 0) };
  return (
    <article class={pageStyles.finding}>
      <h3>{i18n.t(`insight.observation.${key}.title`, { name })}</h3>
      <p>{i18n.t(`insight.observation.${key}.text`, words)}</p>
      <div class={pageStyles.group}>
        <a class={styles.act} href={placeOf(one.action, personId)}>
          {i18n.t(`insight.observation.${key}.act`)}
        </a>
        <Button size="small" kind="quiet" onClick={() => putAway('while')}>
          {i18n.t('insight.observation.away')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => putAway('good')}>
          {i18n.t('insight.observation.never')}
        </Button>
      </div>
      <Disclosure kind="link" summary={i18n.t('insight.observation.why')}>
        <p class={pageStyles.hint}>{i18n.t(`insight.observation.source.${key}`)}</p>
      </Disclosure>
    </article>
  );
}

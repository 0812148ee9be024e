import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import { wordingOf } from '@/utils/domain/insights/effectiveness';
import type { Id } from '@/utils/domain/rows/row';
import { chooseCover } from '@/utils/state/cover';
import { EffectivenessModel } from '@/utils/state/insights/effectiveness-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import { errorWords } from '../../shared/error-words';
import pageStyles from '../page.module.css';
import { CheckForm } from './check-form';
import { theirName } from './check-words';
import styles from './effectiveness.module.css';

interface HandOverProps {
  port: WorkerPort;
  personId: Id;
}

/**
 * The five questions for whoever is given the screen, and nothing else of the owner's: no rooms, no keys, and the cover
 * lies on every page until the owner takes it off.
 */
export function HandOver({ port, personId }: HandOverProps) {
  const check = useMemo(() => new EffectivenessModel(port, personId), [port, personId]);
  useEffect(check.start, [check]);
  useEffect(() => chooseCover('presenting'), []);
  const [over, setOver] = useState(false);
  const view = check.view.value;
  const error = check.error.value ?? check.failure.value;
  return (
    <main class={styles.plain}>
      {error && <p role="alert">{errorWords(error)}</p>}
      {!view && !error && <Skeleton name={i18n.t('ui.loading')} lines={[60, 95, 90]} />}
      {view && !over && (
        <section class={pageStyles.card} aria-labelledby="check">
          <h1 id="check">{i18n.t('effect.handOver.heading', { name: theirName(view) })}</h1>
          <p class={pageStyles.lead}>{i18n.t('effect.handOver.lead')}</p>
          <CheckForm
            wording={wordingOf(view.role, 'them')}
            onDone={(scores) => {
              check.answer('them', scores);
              setOver(true);
            }}
            onLeave={() => setOver(true)}
            leave={i18n.t('effect.handOver.rather')}
          />
        </section>
      )}
      {over && <Over personId={personId} />}
    </main>
  );
}

/** Back to the owner; what is private stays covered until they show it again. */
function Over({ personId }: { personId: Id }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class={pageStyles.card}>
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('effect.handOver.thanks')}
      </h1>
      <p class={pageStyles.lead}>{i18n.t('effect.handOver.back')}</p>
      <div>
        <a class={pageStyles.way} href={`#/people/${personId}`}>
          {i18n.t('effect.handOver.goOn')}
        </a>
      </div>
    </section>
  );
}

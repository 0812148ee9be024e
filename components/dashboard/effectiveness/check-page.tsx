import { ArrowLeft } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '@/components/ui/icon';
import { wordingOf } from '@/utils/domain/insights/effectiveness';
import type { Id } from '@/utils/domain/rows/row';
import { EffectivenessModel } from '@/utils/state/insights/effectiveness-model';
import type { WorkerPort } from '@/utils/state/worker-port';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { CheckForm } from './check-form';
import { theirName } from './check-words';

interface CheckPageProps {
  port: WorkerPort;
  personId: Id;
  /** Whose answers: one's own, or theirs as they told them. */
  side: 'me' | 'typed';
}

/** The five questions, answered by the owner: for themselves, or as the other side told or wrote them. */
export function CheckPage({ port, personId, side }: CheckPageProps) {
  const check = useMemo(() => new EffectivenessModel(port, personId), [port, personId]);
  useEffect(check.start, [check]);
  const view = check.view.value;
  const back = `#/insights/person/${personId}`;
  const leave = () => window.location.assign(back);
  const of = side === 'me' ? 'me' : 'them';
  return (
    <PageFrame
      title={side === 'typed' && view ? i18n.t('effect.theirAnswers', { name: theirName(view) }) : i18n.t('effect.ask')}
      lead={side === 'typed' ? i18n.t('effect.typedLead') : i18n.t('effect.askLead')}
      action={
        <a class={pageStyles.way} data-back="true" href={back}>
          <Icon of={ArrowLeft} />
          {i18n.t('effect.back')}
        </a>
      }
      ready={view !== null}
      error={check.error.value ?? check.failure.value}
    >
      {view && (
        <section class={pageStyles.card} aria-label={i18n.t('effect.ask')}>
          <CheckForm
            wording={wordingOf(view.role, of)}
            onDone={(scores) => {
              check.answer(of, scores);
              leave();
            }}
            onLeave={leave}
            leave={i18n.t('effect.cancel')}
          />
        </section>
      )}
    </PageFrame>
  );
}

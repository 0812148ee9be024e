import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Toasts } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import { cover } from '@/utils/state/cover';
import { EffectivenessModel } from '@/utils/state/insights/effectiveness-model';
import { usePort } from '../../shared/use-port';
import pageStyles from '../page.module.css';
import { DueLine } from './due-line';

/** On a person's page: the five questions when they are due, nothing otherwise, and nothing while others look on. */
export function CheckOffer({ personId, toasts }: { personId: Id; toasts: Toasts }) {
  const port = usePort();
  const check = useMemo(() => new EffectivenessModel(port, personId), [port, personId]);
  useEffect(check.start, [check]);
  const due = check.due.value;
  if (!due || cover.value !== 'none') return null;
  return (
    <section class={pageStyles.card} aria-label={i18n.t('effect.heading')}>
      <DueLine {...{ due, check, toasts }}>
        <a class={pageStyles.way} href={`#/people/${personId}/check/me`}>
          {i18n.t('effect.answer')}
        </a>
      </DueLine>
    </section>
  );
}

import { MessagesSquare } from 'lucide';
import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import { EffectivenessModel } from '@/utils/state/insights/effectiveness-model';
import { usePort } from '../../shared/use-port';
import { wayBack } from '../../shared/way-back';
import pageStyles from '../page.module.css';

/** Every eight one-on-ones: do they work? */
export function CheckDue({ personId, tell }: { personId: Id; tell: Tell }) {
  const port = usePort();
  const check = useMemo(() => new EffectivenessModel(port, personId), [port, personId]);
  useEffect(check.start, [check]);
  const due = check.view.value && check.due.value;
  if (!due) return null;
  return (
    <Banner tone="plain" icon={MessagesSquare} title={i18n.t('effect.heading')}>
      <p>{i18n.t('effect.due', { count: due.held })}</p>
      <div class={pageStyles.group}>
        <a class={pageStyles.way} href={`#/people/${personId}/check/me`}>
          {i18n.t('effect.answer')}
        </a>
        <Button size="small" kind="quiet" onClick={() => tell(i18n.t('effect.later'), wayBack(check.putOff('later')))}>
          {i18n.t('effect.notNow')}
        </Button>
      </div>
    </Banner>
  );
}

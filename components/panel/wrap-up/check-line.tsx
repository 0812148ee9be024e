import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import part from '@/components/ui/part.module.css';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { wayBack } from '../../shared/way-back';
import { Voice } from '../voice';
import styles from './wrap-up-card.module.css';

interface CheckLineProps {
  due: NonNullable<WrapUpView['checkDue']>;
  panel: Panel;
}

/** Every eight one-on-ones, one calm line: do they work? */
export function CheckLine({ due, panel }: CheckLineProps) {
  const voice = useContext(Voice);
  const putOff = (how: 'later' | 'never') => {
    const undo = panel.wrapUp.putOffCheck(how);
    voice.tell(how === 'later' ? i18n.t('effect.later') : i18n.t('effect.never'), wayBack(undo));
  };
  return (
    <div class={part.part}>
      <p>{i18n.t('effect.due', { count: due.held })}</p>
      <div class={styles.check}>
        <a href={`/dashboard.html#/people/${due.personId}/check/me`} target="_blank" rel="noreferrer">
          {i18n.t('effect.answer')}
        </a>
        <Button size="small" kind="quiet" onClick={() => putOff('later')}>
          {i18n.t('effect.notNow')}
        </Button>
        <Button size="small" kind="quiet" onClick={() => putOff('never')}>
          {i18n.t('effect.notHere')}
        </Button>
      </div>
    </div>
  );
}

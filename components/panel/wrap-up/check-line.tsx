import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import type { WrapUpView } from '@/utils/domain/views/wrap-up-view';
import type { Panel } from '@/utils/state/panel/panel-model';
import { PutOffCheck } from '../../shared/put-off-check';
import { Voice } from '../voice';
import styles from './wrap-up-card.module.css';

interface CheckLineProps {
  due: NonNullable<WrapUpView['checkDue']>;
  panel: Panel;
}

/** Every eight one-on-ones, one calm line: do they work? */
export function CheckLine({ due, panel }: CheckLineProps) {
  const { tell } = useContext(Voice);
  return (
    <div class={part.part}>
      <p>{i18n.t('effect.due', { count: due.held })}</p>
      <div class={styles.check}>
        <a href={`/dashboard.html#/people/${due.personId}/check/me`} target="_blank" rel="noreferrer">
          {i18n.t('effect.answer')}
        </a>
        <PutOffCheck putOff={panel.wrapUp.putOffCheck} tell={tell} />
      </div>
    </div>
  );
}

import { useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { CaptureView } from '@/utils/domain/preparation/captures';
import { localDate } from '@/utils/state/local-date';
import type { Panel } from '@/utils/state/panel/panel-model';
import { captureActions } from '../../shared/captures/capture-actions';
import { CaptureRow } from '../../shared/captures/capture-row';
import { daysAway } from '../../shared/days-away';
import { Voice } from '../voice';
import styles from './preparation-card.module.css';

/** So many are in sight by themselves. */
const IN_SIGHT = 3;

/** What was caught during the week for this person: onto the agenda, or let go. */
export function Captured({ captures, panel }: { captures: CaptureView[]; panel: Panel }) {
  const voice = useContext(Voice);
  const [all, setAll] = useState(false);
  if (captures.length === 0) return null;
  const shown = all ? captures : captures.slice(0, IN_SIGHT);
  const today = localDate(panel.now.value);
  return (
    <li>
      <ul class={styles.captures} aria-label={i18n.t('capture.heading')}>
        {shown.map((capture) => (
          <CaptureRow key={capture.id} capture={capture} {...captureActions(panel.preparation, capture, voice.tell)}>
            {daysAway(capture.capturedAt, today)}
          </CaptureRow>
        ))}
      </ul>
      {captures.length > shown.length && (
        <Button size="small" kind="quiet" onClick={() => setAll(true)}>
          {i18n.t('capture.more', captures.length - shown.length)}
        </Button>
      )}
    </li>
  );
}

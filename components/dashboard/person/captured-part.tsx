import { i18n } from '#i18n';
import part from '@/components/ui/part.module.css';
import type { Tell } from '@/components/ui/toasts';
import type { PersonNeeds } from '@/utils/state/dashboard/person-needs-model';
import { localDate } from '@/utils/state/local-date';
import { captureActions } from '../../shared/captures/capture-actions';
import { CaptureRow } from '../../shared/captures/capture-row';
import { daysAway } from '../../shared/days-away';
import styles from './captured-part.module.css';

/** What was captured for them since, to be raised or let go. */
export function CapturedPart({ needs, tell }: { needs: PersonNeeds; tell: Tell }) {
  const captures = needs.view.value?.captures ?? [];
  if (captures.length === 0) return null;
  const today = localDate(Date.now());
  return (
    <>
      <h3 class={part.label}>{i18n.t('capture.heading')}</h3>
      <ul class={styles.captured}>
        {captures.map((capture) => (
          <CaptureRow key={capture.id} capture={capture} {...captureActions(needs.captures, capture, tell)}>
            <span>{daysAway(capture.capturedAt, today)}</span>
          </CaptureRow>
        ))}
      </ul>
    </>
  );
}

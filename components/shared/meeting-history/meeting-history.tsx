import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Skeleton } from '@/components/ui/skeleton';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { MeetingHistoryView } from '@/utils/domain/views/meeting-history-view';
import { dayAndTime } from '@/utils/i18n/dates';
import { MeetingHistoryModel } from '@/utils/state/meeting-history-model';
import { errorWords } from '../error-words';
import { stateReasonWords } from '../meeting-state/state-reason-words';
import { usePort } from '../use-port';
import { changeWords } from './change-words';
import { Corrections } from './corrections';
import styles from './meeting-history.module.css';
import { sourceWords } from './source-words';

interface MeetingHistoryProps {
  meetingId: Id;
  /** Says what was done. Without it nothing can be corrected here. */
  tell?: Tell;
}

/** How a meeting's state is known, from where, what changed before; and the user's word, which beats all of it. */
export function MeetingHistory({ meetingId, tell }: MeetingHistoryProps) {
  const port = usePort();
  const history = useMemo(() => new MeetingHistoryModel(port, meetingId), [port, meetingId]);
  useEffect(history.start, [history]);
  const view = history.view.value;
  if (!view) {
    const error = history.error.value;
    return error ? <p>{errorWords(error)}</p> : <Skeleton lines={[70, 50]} name={i18n.t('ui.loading')} />;
  }
  return (
    <div class={styles.history}>
      <Known view={view} />
      <Changes view={view} />
      {tell && <Corrections history={history} view={view} tell={tell} />}
    </div>
  );
}

function Known({ view }: { view: MeetingHistoryView }) {
  const { meeting, since, sources } = view;
  return (
    <ul class={styles.known}>
      <li>
        {stateReasonWords(meeting.stateReason, meeting.personName)}{' '}
        <span class={styles.soft}>{i18n.t('history.since', { when: dayAndTime(since) })}</span>
      </li>
      {sources.map((source) => (
        <li key={`${source.kind} ${source.site} ${source.name}`} dir="auto">
          {sourceWords(source)}
        </li>
      ))}
      {sources.length === 0 && meeting.stateReason !== 'made-by-user' && <li>{i18n.t('history.source.none')}</li>}
    </ul>
  );
}

function Changes({ view }: { view: MeetingHistoryView }) {
  const now = Date.now();
  const { changes, meeting } = view;
  return (
    <div class={styles.changes}>
      <p class={styles.label}>{i18n.t('history.changes')}</p>
      {changes.length === 0 && <p class={styles.soft}>{i18n.t('history.noChanges')}</p>}
      <ol class={styles.lines}>
        {changes.map((change) => {
          const { what, reason } = changeWords(change, meeting.personName, now);
          return (
            <li key={change.id} class={styles.line}>
              <time class={styles.when} dateTime={new Date(change.at).toISOString()}>
                {dayAndTime(change.at)}
              </time>
              <span dir="auto">
                {what}
                {reason && <span class={styles.reason}>{reason}</span>}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

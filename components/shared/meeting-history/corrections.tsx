import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import { errorCode } from '@/utils/domain/errors';
import type { MeetingAnswer } from '@/utils/domain/meetings/answer';
import type { MeetingHistoryView } from '@/utils/domain/views/meeting-history-view';
import type { MeetingHistory } from '@/utils/state/meeting-history-model';
import { errorWords } from '../error-words';
import { wayBack } from '../way-back';
import styles from './meeting-history.module.css';

interface CorrectionsProps {
  history: MeetingHistory;
  view: MeetingHistoryView;
  tell: Tell;
}

/** One click against what Halfhour believes; each can be taken back. */
export function Corrections({ history, view, tell }: CorrectionsProps) {
  const { meeting, sightingId } = view;
  const begun = meeting.start === null || meeting.start <= Date.now();
  const kept = async (said: Promise<() => void>, words: string) => {
    try {
      tell(words, wayBack(await said));
    } catch (thrown) {
      tell(errorWords(errorCode(thrown)));
    }
  };
  const say = (answer: MeetingAnswer, words: string) => () => void kept(history.say(answer), words);
  return (
    <div class={styles.say}>
      <span class={styles.soft}>{i18n.t('history.wrong')}</span>
      {begun && meeting.state !== 'held' && (
        <Button size="small" onClick={say('held', i18n.t('history.said.held'))}>
          {i18n.t('history.met')}
        </Button>
      )}
      {begun && meeting.state !== 'missed' && (
        <Button size="small" onClick={say('not-held', i18n.t('history.said.notHeld'))}>
          {i18n.t('history.notMet')}
        </Button>
      )}
      {(meeting.state === 'cancelled' || meeting.state === 'declined' || meeting.stateReason === 'not-shown') && (
        <Button size="small" onClick={say('stands', i18n.t('history.said.stands'))}>
          {i18n.t('history.stands')}
        </Button>
      )}
      {meeting.state === 'scheduled' && (
        <Button size="small" onClick={say('off', i18n.t('history.said.off'))}>
          {i18n.t('history.off')}
        </Button>
      )}
      {sightingId !== null && (
        <Button size="small" onClick={() => void kept(history.deny(sightingId), i18n.t('history.said.never'))}>
          {i18n.t('history.never')}
        </Button>
      )}
    </div>
  );
}

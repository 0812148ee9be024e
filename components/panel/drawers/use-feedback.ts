import { useContext, useEffect, useMemo } from 'preact/hooks';
import { FeedbackModel } from '@/utils/state/feedback/feedback-model';
import type { Panel } from '@/utils/state/panel/panel-model';
import { errorWords } from '../../shared/error-words';
import { usePort } from '../../shared/use-port';
import { Voice } from '../voice';

/** Feedback and concerns about the person whose meeting is open; null without one. */
export function useFeedback(panel: Panel) {
  const port = usePort();
  const { tell } = useContext(Voice);
  const person = panel.view.value?.person ?? null;
  const personId = person?.id ?? null;
  const feedback = useMemo(() => (personId ? new FeedbackModel(port, personId) : null), [port, personId]);
  useEffect(() => feedback?.start(), [feedback]);
  const failure = feedback?.failure.value;
  useEffect(() => {
    if (!failure) return;
    tell(errorWords(failure));
    feedback?.forgetFailure();
  }, [failure]);
  return {
    ...{ feedback, tell, name: person?.name ?? '', pairId: person?.pairId, personId },
    meetingId: panel.view.value?.meeting?.id ?? null,
  };
}

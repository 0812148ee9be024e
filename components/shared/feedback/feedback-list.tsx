import { i18n } from '#i18n';
import type { Tell } from '@/components/ui/toasts';
import type { Id } from '@/utils/domain/rows/row';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import { FeedbackCards } from './feedback-cards';

interface FeedbackListProps {
  feedback: Feedback;
  name: string;
  /** The meeting that is open; null outside of one. */
  meetingId: Id | null;
  tell: Tell;
}

/** What waits to be said, and what was said or heard. */
export function FeedbackList({ feedback, name, meetingId, tell }: FeedbackListProps) {
  const all = feedback.view.value?.feedback ?? [];
  const card = { edits: feedback, name, meetingId, tell };
  return (
    <>
      <FeedbackCards
        heading={i18n.t('feedback.waiting')}
        cards={all.filter(({ state }) => state !== 'said').map((one) => ({ one, ...card }))}
      />
      <FeedbackCards
        heading={i18n.t('feedback.saidHeading')}
        cards={all.filter(({ state }) => state === 'said').map((one) => ({ one, ...card }))}
      />
    </>
  );
}

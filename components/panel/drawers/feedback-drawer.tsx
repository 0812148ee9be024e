import { i18n } from '#i18n';
import { FeedbackForm } from '../../shared/feedback/feedback-form';
import { FeedbackList } from '../../shared/feedback/feedback-list';
import type { DrawerProps } from './drawer-props';
import { SheetsLink } from './sheets-link';
import { useFeedback } from './use-feedback';

/** Feedback and praise: write it down, raise it next time, or say it now. For the owner's eyes. */
export function FeedbackDrawer({ panel }: DrawerProps) {
  const { feedback, tell, name, pairId, personId, meetingId } = useFeedback(panel);
  if (!feedback) return <p>{i18n.t('feedback.noPerson')}</p>;
  return (
    <>
      <p>{i18n.t('feedback.lead')}</p>
      <FeedbackForm
        name={name}
        draftOf={pairId}
        onKeep={(words) => {
          feedback.keep(words);
          tell(i18n.t('feedback.wasKept'));
        }}
      />
      <FeedbackList {...{ feedback, name, meetingId, tell }} />
      {personId && <SheetsLink personId={personId} />}
    </>
  );
}

import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import type { Tell } from '@/components/ui/toasts';
import type { Feedback } from '@/utils/state/feedback/feedback-model';
import { FeedbackForm } from '../../shared/feedback/feedback-form';
import { FeedbackList } from '../../shared/feedback/feedback-list';
import pageStyles from '../page.module.css';

/** Feedback and praise with one person. */
export function FeedbackSheet({ feedback, name, tell }: { feedback: Feedback; name: string; tell: Tell }) {
  const [writing, setWriting] = useState(false);
  return (
    <section class={pageStyles.card} aria-labelledby="sheet-feedback">
      <h2 id="sheet-feedback">{i18n.t('feedback.heading')}</h2>
      {writing ? (
        <FeedbackForm
          name={name}
          draftOf={feedback.view.value?.pairId}
          onCancel={() => setWriting(false)}
          onKeep={(words) => {
            feedback.keep(words);
            tell(i18n.t('feedback.wasKept'));
            setWriting(false);
          }}
        />
      ) : (
        <div class={pageStyles.group}>
          <Button size="small" icon={Plus} onClick={() => setWriting(true)}>
            {i18n.t('feedback.all.write')}
          </Button>
          <a class={pageStyles.way} href="#/feedback">
            {i18n.t('feedback.all.everyone')}
          </a>
        </div>
      )}
      <FeedbackList {...{ feedback, name, tell }} meetingId={null} />
    </section>
  );
}

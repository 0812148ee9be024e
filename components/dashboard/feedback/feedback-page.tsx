import { MessageSquareQuote, Users } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import type { AllFeedbackView } from '@/utils/domain/views/feedback-view';
import type { AllFeedback } from '@/utils/state/feedback/all-feedback-model';
import pageStyles from '../page.module.css';
import { PageFrame } from '../page-frame';
import { FeedbackByPerson } from './feedback-by-person';
import { FeedbackFound } from './feedback-found';
import { NewFeedback } from './new-feedback';

interface FeedbackPageProps {
  feedback: AllFeedback;
  toasts: Toasts;
}

/** Feedback and praise, given and received, over all people: what waits to be said comes first. */
export function FeedbackPage({ feedback, toasts }: FeedbackPageProps) {
  useEffect(feedback.start, [feedback]);
  const view = feedback.view.value;
  return (
    <PageFrame
      title={i18n.t('feedback.heading')}
      lead={i18n.t('feedback.all.lead')}
      ready={view !== null}
      error={feedback.error.value ?? feedback.failure.value}
    >
      {view && <Content {...{ feedback, view, toasts }} />}
    </PageFrame>
  );
}

function Content({ feedback, view, toasts }: FeedbackPageProps & { view: AllFeedbackView }) {
  if (view.people.length === 0) {
    return (
      <section class={pageStyles.card}>
        <EmptyState
          icon={Users}
          title={i18n.t('feedback.all.nobodyTitle')}
          action={<a href="#/people">{i18n.t('feedback.all.toPeople')}</a>}
        >
          {i18n.t('feedback.all.nobody')}
        </EmptyState>
      </section>
    );
  }
  return (
    <>
      <NewFeedback {...{ feedback, view }} tell={toasts.show} />
      {view.feedback.length === 0 ? (
        <section class={pageStyles.card}>
          <EmptyState icon={MessageSquareQuote} title={i18n.t('feedback.all.emptyTitle')}>
            {i18n.t('feedback.all.empty')}
          </EmptyState>
        </section>
      ) : (
        <>
          <FeedbackFound {...{ feedback, view }} tell={toasts.show} />
          <FeedbackByPerson feedback={feedback} />
        </>
      )}
    </>
  );
}

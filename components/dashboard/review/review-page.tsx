import { FileText } from 'lucide';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '@/components/ui/empty-state';
import type { Toasts } from '@/components/ui/toasts';
import type { ReviewView } from '@/utils/domain/views/review-view';
import { isolated } from '@/utils/i18n/isolated';
import { REVIEW_SPANS, type Review } from '@/utils/state/dashboard/review-model';
import { SpanChoice } from '../insights/span-choice';
import { PageFrame } from '../page-frame';
import { PersonRooms } from '../person/person-rooms';
import { ReviewSheet } from './review-sheet';
import { ReviewWays } from './review-ways';

/** One relationship on one page of paper, to be looked at first: what both know and nothing else. */
export function ReviewPage({ review, toasts }: { review: Review; toasts: Toasts }) {
  useEffect(review.start, [review]);
  const view = review.view.value;
  return (
    <PageFrame
      title={view ? i18n.t('review.title', { name: isolated(view.personName) }) : i18n.t('review.way')}
      lead={i18n.t('review.lead')}
      rooms={view && <PersonRooms personId={view.personId} here="review" />}
      ready={view !== null}
      error={review.error.value}
    >
      <SpanChoice span={review.span} presets={REVIEW_SPANS} />
      {view && <Content {...{ review, view, toasts }} />}
    </PageFrame>
  );
}

function Content({ review, view, toasts }: { review: Review; view: ReviewView; toasts: Toasts }) {
  if (view.sections.length === 0) {
    return (
      <EmptyState icon={FileText} title={i18n.t('review.empty.title')}>
        {i18n.t('review.empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ReviewWays view={view} toasts={toasts} />
      <ReviewSheet review={review} view={view} />
    </>
  );
}

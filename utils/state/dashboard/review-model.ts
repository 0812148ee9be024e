import { createModel, signal } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { Id } from '@/utils/domain/rows/row';
import type { ReviewLeftOut, ReviewPart, ReviewView } from '@/utils/domain/views/review-view';
import { followWhile } from '../follow';
import { createLiveView } from '../live-view';
import { createSpan } from '../span';
import type { WorkerPort } from '../worker-port';

/** Spans that a review talk looks back over. */
export const REVIEW_SPANS = ['quarter', 'half', 'year', 'own'] as const;

/** One relationship on one sheet. What is left out is kept as long as the page is open, and never written down. */
export const ReviewModel = createModel((port: WorkerPort, personId: Id, today: CalendarDate) => {
  const span = createSpan(port, 'reviewSpan', today);
  const leaveOut = signal<ReviewLeftOut>({ parts: [], lines: [] });
  const live = createLiveView<ReviewView>(() =>
    port.ask('view/review', { personId, days: span.days.peek()!, leaveOut: leaveOut.peek() }),
  );
  const wanted = () => span.days.value !== null && !span.swapped.value && leaveOut.value;
  return {
    view: live.shown,
    error: live.error,
    span,
    start: () => {
      span.recall();
      return followWhile(port, live, wanted);
    },
    keepPart: (part: ReviewPart, kept: boolean) => {
      const { parts, lines } = leaveOut.peek();
      leaveOut.value = { parts: without(parts, part, kept), lines };
    },
    keepLine: (id: Id, kept: boolean) => {
      const { parts, lines } = leaveOut.peek();
      leaveOut.value = { parts, lines: without(lines, id, kept) };
    },
  };
});

/** The list of what is left out, with one more in it or one less. */
function without<T>(leftOut: readonly T[], one: T, kept: boolean): T[] {
  const others = leftOut.filter((other) => other !== one);
  return kept ? others : [...others, one];
}

export type Review = InstanceType<typeof ReviewModel>;

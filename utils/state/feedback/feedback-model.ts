import { createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { ConcernRow } from '@/utils/domain/rows/feedback';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { ConcernView, FeedbackPageView } from '@/utils/domain/views/feedback-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { createFeedbackEdits, type FeedbackWords } from './feedback-edits';

export type ConcernWords = Pick<ConcernRow, 'behaviour' | 'impact' | 'nextStep'> & { reviewOn: CalendarDate | null };

const TOUCHING: readonly TableName[] = ['feedback', 'concern', 'concern-entry', 'topic', 'person'];

/** Feedback and concerns about one person: written down, planned, said or let go. All of it private. */
export const FeedbackModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  const live = createLiveView<FeedbackPageView>(() => port.ask('view/feedback', { personId }));
  const pairOf = () => live.shown.peek()?.pairId ?? null;
  const { keep, ...edits } = createFeedbackEdits<FeedbackPageView>(port, live, pairOf, now);
  const drawConcern = (id: Id, shown: Partial<ConcernView>, send: () => Promise<unknown>) =>
    live.edit(
      (view) => ({ ...view, concerns: view.concerns.map((one) => (one.id === id ? { ...one, ...shown } : one)) }),
      send,
    );

  return {
    ...edits,
    view: live.shown,
    error: live.error,
    failure: live.failure,
    forgetFailure: live.forgetFailure,
    start: () => follow(port, live, TOUCHING),
    keep: (words: FeedbackWords): Id | null => {
      const pairId = pairOf();
      return pairId ? keep(pairId, words, {}) : null;
    },
    openConcern: (words: ConcernWords) => {
      const pairId = pairOf();
      if (!pairId) return;
      const id = randomId();
      const shown: ConcernView = { ...words, id, due: false, closed: false, since: now(), trail: [] };
      const fields = { pairId, ...words, closedAt: null };
      live.edit(
        (view) => ({ ...view, concerns: [shown, ...view.concerns] }),
        () => port.write('row/create', { table: 'concern', id, visibility: 'private', fields }),
      );
    },
    rewriteConcern: (id: Id, words: ConcernWords) =>
      drawConcern(id, words, () => port.write('row/patch', { table: 'concern', id, fields: words })),
    /** One dated line of its trail. */
    noteConcern: (concern: ConcernView, text: string) => {
      const pairId = pairOf();
      if (!pairId) return;
      const entry = { id: randomId(), at: now(), text };
      const fields = { pairId, concernId: concern.id, at: entry.at, text };
      drawConcern(concern.id, { trail: [entry, ...concern.trail] }, () =>
        port.write('row/create', { table: 'concern-entry', id: entry.id, visibility: 'private', fields }),
      );
    },
    closeConcern: (id: Id, closed: boolean) =>
      drawConcern(id, { closed, due: false }, () =>
        port.write('row/patch', { table: 'concern', id, fields: { closedAt: closed ? now() : null } }),
      ),
    removeConcern: (id: Id): (() => void) => {
      live.edit(
        (view) => ({ ...view, concerns: view.concerns.filter((one) => one.id !== id) }),
        () => port.write('row/delete', { table: 'concern', id }),
      );
      return () => void port.write('row/restore', { table: 'concern', id }).then(live.reload);
    },
  };
});

export type Feedback = InstanceType<typeof FeedbackModel>;

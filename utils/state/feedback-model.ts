import { createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { ConcernRow, FeedbackRow } from '@/utils/domain/rows/feedback';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { ConcernView, FeedbackPageView, FeedbackView } from '@/utils/domain/views/feedback-view';
import { createLiveView } from './live-view';
import type { WorkerPort } from './worker-port';

/** What is typed into the form of feedback. */
export type FeedbackWords = Pick<FeedbackRow, 'kind' | 'direction' | 'situation' | 'behaviour' | 'impact' | 'closing'>;

export type ConcernWords = Pick<ConcernRow, 'behaviour' | 'impact' | 'nextStep'> & { reviewOn: CalendarDate | null };

const TOUCHING: ReadonlySet<TableName> = new Set(['feedback', 'concern', 'concern-entry', 'topic', 'person']);

/** Feedback and concerns about one person: written down, planned, said or let go. All of it private. */
export const FeedbackModel = createModel((port: WorkerPort, personId: Id, now: () => number = Date.now) => {
  const live = createLiveView<FeedbackPageView>(() => port.ask('view/feedback', { personId }));
  const draw = (id: Id, shown: Partial<FeedbackView>, send: () => Promise<unknown>) =>
    live.edit(
      (view) => ({ ...view, feedback: view.feedback.map((one) => (one.id === id ? { ...one, ...shown } : one)) }),
      send,
    );
  const patch = (id: Id, fields: Partial<Fields<FeedbackRow>>) =>
    port.write('row/patch', { table: 'feedback', id, fields });
  const become = (id: Id, state: FeedbackRow['state'], more: Partial<Fields<FeedbackRow>> = {}) =>
    draw(id, { state, ageDays: 0 }, () => patch(id, { state, stateAt: now(), ...more }));
  const drawConcern = (id: Id, shown: Partial<ConcernView>, send: () => Promise<unknown>) =>
    live.edit(
      (view) => ({ ...view, concerns: view.concerns.map((one) => (one.id === id ? { ...one, ...shown } : one)) }),
      send,
    );

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    forgetFailure: live.forgetFailure,
    start: () => {
      void live.reload();
      return port.onChanged((tables) => {
        if (tables.some((table) => TOUCHING.has(table))) void live.reload();
      });
    },
    /** Keeps a draft; returns its id. Praise or feedback that was received has been said already. */
    keep: (words: FeedbackWords): Id | null => {
      const pairId = live.shown.peek()?.pairId;
      if (!pairId) return null;
      const id = randomId();
      const state = words.direction === 'received' ? 'said' : 'draft';
      const fields = { pairId, ...words, state, stateAt: now(), saidIn: null, topicId: null } as const;
      const shown: FeedbackView = { ...words, id, state, ageDays: 0, topicId: null };
      live.edit(
        (view) => ({ ...view, feedback: [shown, ...view.feedback] }),
        () => port.write('row/create', { table: 'feedback', id, visibility: 'private', fields }),
      );
      return id;
    },
    rewrite: (id: Id, words: FeedbackWords) => draw(id, words, () => patch(id, words)),
    /** Puts it on the agenda as a private topic; returns how to take that back. */
    plan: (feedback: FeedbackView, topic: { text: string; detail: string }): (() => void) => {
      const pairId = live.shown.peek()?.pairId;
      if (!pairId) return () => undefined;
      const { id, state } = feedback;
      const topicId = randomId();
      const rank = rankBetween(null, null);
      const fields = newTopic({ pairId, raisedBy: 'me', rank, theme: 'feedback', ...topic });
      draw(id, { state: 'planned', ageDays: 0, topicId }, async () => {
        await port.write('row/create', { table: 'topic', id: topicId, visibility: 'private', fields });
        await patch(id, { state: 'planned', stateAt: now(), topicId });
      });
      return () => {
        draw(id, { state, topicId: null }, async () => {
          await patch(id, { state, stateAt: now(), topicId: null });
          await port.write('row/delete', { table: 'topic', id: topicId });
        });
      };
    },
    say: (id: Id, meetingId: Id | null) => become(id, 'said', { saidIn: meetingId }),
    drop: (id: Id) =>
      live.edit(
        (view) => ({ ...view, feedback: view.feedback.filter((one) => one.id !== id) }),
        () => patch(id, { state: 'dropped', stateAt: now() }),
      ),
    /** Back to what it was. */
    takeBack: (feedback: FeedbackView) =>
      patch(feedback.id, { state: feedback.state, stateAt: now() - feedback.ageDays * DAY_MS, saidIn: null }).then(
        live.reload,
      ),
    openConcern: (words: ConcernWords) => {
      const pairId = live.shown.peek()?.pairId;
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
      const pairId = live.shown.peek()?.pairId;
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

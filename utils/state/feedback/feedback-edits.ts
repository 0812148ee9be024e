import type { FeedbackRow } from '@/utils/domain/rows/feedback';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { rankBetween } from '@/utils/domain/rows/rank';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { FeedbackView } from '@/utils/domain/views/feedback-view';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** What is typed into the form of feedback. */
export type FeedbackWords = Pick<FeedbackRow, 'kind' | 'direction' | 'situation' | 'behaviour' | 'impact' | 'closing'>;

/** What can be done with feedback that is there, in whichever list it stands. */
export type FeedbackEdits = Omit<ReturnType<typeof createFeedbackEdits>, 'keep'>;

/** Feedback of any view that lists some: drawn at once and written behind. `pairOf`: on whose agenda a row would go. */
export function createFeedbackEdits<V extends { feedback: FeedbackView[] }>(
  port: WorkerPort,
  live: LiveView<V>,
  pairOf: (id: Id) => Id | null,
  now: () => number,
) {
  const inList = (change: (all: FeedbackView[]) => FeedbackView[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, feedback: change(view.feedback) }), send);
  const draw = (id: Id, shown: Partial<FeedbackView>, send: () => Promise<unknown>) =>
    inList((all) => all.map((one) => (one.id === id ? { ...one, ...shown } : one)), send);
  const patch = (id: Id, fields: Partial<Fields<FeedbackRow>>) =>
    port.write('row/patch', { table: 'feedback', id, fields });

  return {
    /** Keeps a draft; returns its id. What was received has been said already. `more`: what the view has beside it. */
    keep: (pairId: Id, words: FeedbackWords, more: Omit<V['feedback'][number], keyof FeedbackView>): Id => {
      const id = randomId();
      const state = words.direction === 'received' ? 'said' : 'draft';
      const fields = { pairId, ...words, state, stateAt: now(), saidIn: null, topicId: null } as const;
      const shown: FeedbackView = { ...more, ...words, id, state, at: now(), ageDays: 0, topicId: null };
      inList(
        (all) => [shown, ...all],
        () => port.write('row/create', { table: 'feedback', id, visibility: 'private', fields }),
      );
      return id;
    },
    rewrite: (id: Id, words: FeedbackWords) => draw(id, words, () => patch(id, words)),
    /** Puts it on the agenda as a private topic; returns how to take that back. */
    plan: (feedback: FeedbackView, topic: { text: string; detail: string }): (() => void) => {
      const { id, state, at, ageDays } = feedback;
      const pairId = pairOf(id);
      if (!pairId) return () => undefined;
      const topicId = randomId();
      const rank = rankBetween(null, null);
      const fields = newTopic({ pairId, raisedBy: 'me', rank, theme: 'feedback', ...topic });
      draw(id, { state: 'planned', at: now(), ageDays: 0, topicId }, async () => {
        await port.write('row/create', { table: 'topic', id: topicId, visibility: 'private', fields });
        await patch(id, { state: 'planned', stateAt: now(), topicId });
      });
      return () => {
        draw(id, { state, at, ageDays, topicId: null }, async () => {
          await patch(id, { state, stateAt: at, topicId: null });
          await port.write('row/delete', { table: 'topic', id: topicId });
        });
      };
    },
    say: (id: Id, meetingId: Id | null) =>
      draw(id, { state: 'said', at: now(), ageDays: 0 }, () =>
        patch(id, { state: 'said', stateAt: now(), saidIn: meetingId }),
      ),
    drop: (id: Id) =>
      inList(
        (all) => all.filter((one) => one.id !== id),
        () => patch(id, { state: 'dropped', stateAt: now() }),
      ),
    /** Back to what it was. */
    takeBack: ({ id, state, at }: FeedbackView) => patch(id, { state, stateAt: at, saidIn: null }).then(live.reload),
  };
}

import { computed, createModel, signal } from '@preact/signals';
import { feedbackByPerson } from '@/utils/domain/feedback/feedback-by-person';
import { isOldDraft } from '@/utils/domain/feedback/feedback-state';
import { type FeedbackFilter, filterFeedback, NO_FILTER } from '@/utils/domain/feedback/filter-feedback';
import type { Id } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { AllFeedbackView, FeedbackEntry } from '@/utils/domain/views/feedback-view';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';
import { createFeedbackEdits, type FeedbackWords } from './feedback-edits';

const TOUCHING: readonly TableName[] = ['feedback', 'topic', 'person', 'pair', 'setting'];

/** Feedback and praise over all people. What follows from the list is computed here, so that an edit is whole at once. */
export const AllFeedbackModel = createModel((port: WorkerPort, now: () => number = Date.now) => {
  const live = createLiveView<AllFeedbackView>(() => port.ask('view/all-feedback'));
  const filter = signal<FeedbackFilter>(NO_FILTER);
  const personOf = (id: Id) => live.shown.peek()?.people.find((person) => person.id === id);
  const { keep, ...edits } = createFeedbackEdits<AllFeedbackView>(
    port,
    live,
    (id) => {
      const one = live.shown.peek()?.feedback.find((entry) => entry.id === id);
      return (one && personOf(one.personId)?.pairId) ?? null;
    },
    now,
  );
  return {
    ...edits,
    view: live.shown,
    error: live.error,
    failure: live.failure,
    filter,
    choose: (fields: Partial<FeedbackFilter>) => {
      filter.value = { ...filter.peek(), ...fields };
    },
    clear: () => {
      filter.value = NO_FILTER;
    },
    found: computed<FeedbackEntry[]>(() => (live.shown.value ? filterFeedback(live.shown.value, filter.value) : [])),
    byPerson: computed(() => (live.shown.value ? feedbackByPerson(live.shown.value) : [])),
    /** Drafts to one has to do with that have lain for a week. */
    oldDrafts: computed(() =>
      live.shown.value ? filterFeedback(live.shown.value, NO_FILTER).filter(isOldDraft).length : 0,
    ),
    start: () => follow(port, live, TOUCHING),
    keep: (personId: Id, words: FeedbackWords): Id | null => {
      const person = personOf(personId);
      return person ? keep(person.pairId, words, { personId }) : null;
    },
  };
});

export type AllFeedback = InstanceType<typeof AllFeedbackModel>;

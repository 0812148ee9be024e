import { computed, createModel } from '@preact/signals';
import type { ProfileChange } from '@/utils/domain/people/remember-changes';
import { randomId } from '@/utils/domain/rows/id';
import type { Stage } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { ProfileChangeEntry, ProfileView, StageQuestion } from '@/utils/domain/views/profile-view';
import { cover } from '../cover';
import { follow } from '../follow';
import { createLiveView } from '../live-view';
import { stageAnswer } from '../stage-answer';
import type { WorkerPort } from '../worker-port';

type Changes = readonly ProfileChangeEntry[];

const byDay = (changes: Changes) => changes.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

/** What somebody was and is at work, and what the calendar shows of them. Several parts of a page may start it. */
export const ProfileModel = createModel((port: WorkerPort, personId: Id) => {
  const live = createLiveView<ProfileView>(() => port.ask('view/profile', { personId }));
  const draw = (change: (changes: Changes) => Changes, send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, changes: byDay(change(view.changes)) }), send);
  const patch = (id: Id, fields: Partial<ProfileChange>) =>
    draw(
      (changes) => changes.map((one) => (one.id === id ? { ...one, ...fields } : one)),
      () => port.write('row/patch', { table: 'profile-change', id, fields }),
    );
  let users = 0;
  let stop = () => {};

  return {
    /** Null while others look on, too. */
    view: computed(() => (cover.value === 'none' ? live.shown.value : null)),
    error: live.error,
    failure: live.failure,
    start: () => {
      if (users++ === 0) stop = follow(port, live, ['person', 'profile-change', 'meeting', 'setting']);
      return () => {
        if (--users === 0) stop();
      };
    },
    /** Returns how to take it back. `stage` null: nothing has changed yet. */
    answer: (question: StageQuestion, stage: Stage | null): (() => void) => {
      const today = live.shown.peek()?.today ?? question.proposal.from;
      const { send, undo } = stageAnswer(port, question, stage, today);
      live.edit((view) => ({ ...view, proposal: null }), send);
      return () => void undo().then(live.reload);
    },
    /** Something that happened earlier. Returns how to take it back. */
    add: (fields: ProfileChange): (() => void) => {
      const id = randomId();
      const who = live.shown.peek()?.personId ?? personId;
      draw(
        (changes) => [...changes.filter((one) => one.id !== id), { id, ...fields }],
        () =>
          port.write('row/create', {
            ...{ table: 'profile-change', id, visibility: 'private' },
            fields: { personId: who, ...fields },
          }),
      );
      return () =>
        draw(
          (changes) => changes.filter((one) => one.id !== id),
          () => port.write('row/delete', { table: 'profile-change', id }),
        );
    },
    /** Returns how to put it back as it was. */
    change: (id: Id, fields: Partial<ProfileChange>): (() => void) => {
      const before = live.shown.peek()?.changes.find((one) => one.id === id);
      patch(id, fields);
      return () => {
        if (!before) return;
        const { what, was, is, on } = before;
        patch(id, { what, was, is, on });
      };
    },
    /** Returns how to have it back. */
    remove: (id: Id): (() => void) => {
      const before = live.shown.peek()?.changes.find((one) => one.id === id);
      draw(
        (changes) => changes.filter((one) => one.id !== id),
        () => port.write('row/delete', { table: 'profile-change', id }),
      );
      return () => {
        if (!before) return;
        draw(
          (changes) => [...changes.filter((one) => one.id !== id), before],
          () => port.write('row/restore', { table: 'profile-change', id }),
        );
      };
    },
  };
});

export type Profile = InstanceType<typeof ProfileModel>;

import { computed, createModel } from '@preact/signals';
import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
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
  /** Whose history it is after all merges. */
  const whom = () => live.shown.peek()?.personId ?? personId;
  const draw = (change: (changes: Changes) => Changes, send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, changes: byDay(change(view.changes)) }), send);
  const patch = (id: Id, fields: Partial<ProfileChange>) =>
    draw(
      (changes) => changes.map((one) => (one.id === id ? { ...one, ...fields } : one)),
      () => port.write('row/patch', { table: 'profile-change', id, fields }),
    );
  const since = (day: CalendarDate) =>
    live.edit(
      (view) => ({ ...view, present: { ...view.present, since: day } }),
      () => port.write('row/patch', { table: 'person', id: whom(), fields: { since: day } }),
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
      draw(
        (changes) => [...changes.filter((one) => one.id !== id), { id, ...fields }],
        () =>
          port.write('row/create', {
            ...{ table: 'profile-change', id, visibility: 'private' },
            fields: { personId: whom(), ...fields },
          }),
      );
      return () =>
        draw(
          (changes) => changes.filter((one) => one.id !== id),
          () => port.write('row/delete', { table: 'profile-change', id }),
        );
    },
    /** It happened on another day. Returns how to put it back as it was. */
    moveTo: (change: ProfileChangeEntry, on: CalendarDate): (() => void) => {
      const isRole = change.what === 'role';
      const { changes = [], present } = live.shown.peek() ?? {};
      const next = isRole ? changes.filter(({ what, was }) => what === 'role' && was === change.is) : [];
      const isPresent = isRole && present?.since === change.is;
      const move = (to: CalendarDate) => {
        patch(change.id, isRole ? { on: to, is: to } : { on: to });
        for (const { id } of next) patch(id, { was: to });
        if (isPresent) since(to);
      };
      move(on);
      return () => move(change.on);
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

import { createModel } from '@preact/signals';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { createItemEdits } from '../item-edits';
import { createLiveView } from '../live-view';
import { createPersonEdits } from '../person-edits';
import { patched, without } from '../ranked-lists';
import { createRecordCache } from '../record-cache';
import type { WorkerPort } from '../worker-port';
import { createPersonIdentity } from './person-identity';
import { createQuickActions } from './person-quick';
import { createPersonTopics } from './person-topics';
import { ProfileModel } from './profile-model';

/** One person: who they are, what waits, and every one-on-one with them. */
export const PersonModel = createModel((port: WorkerPort, personId: Id) => {
  const live = createLiveView<PersonView>(() => port.ask('view/person', { personId }));
  const records = createRecordCache(port);
  /** Whose page it is after all merges: an address may still name somebody who became part of another. */
  const id = () => live.shown.peek()?.person.id ?? personId;
  const archive = (archivedAt: number | null) =>
    live.edit(
      (view) => ({ ...view, archivedAt }),
      () => port.write('row/patch', { table: 'person', id: id(), fields: { archivedAt } }),
    );
  const edits = createPersonEdits({
    find: () => live.shown.peek()?.person,
    patch: (shown, fields) =>
      live.edit(
        (view) => ({ ...view, person: { ...view.person, ...shown } }),
        () => port.write('row/patch', { table: 'person', id: id(), fields }),
      ),
  });

  return {
    view: live.shown,
    error: live.error,
    failure: live.failure,
    forgetFailure: live.forgetFailure,
    records: records.records,
    loadRecord: records.load,
    start: () => {
      void live.reload();
      return port.onChanged(() => {
        void live.reload();
        records.refresh();
      });
    },
    ...edits,
    /** Put away, or brought back; returns how to take it back. */
    putAway: (away: boolean): (() => void) => {
      const before = live.shown.peek()?.archivedAt ?? null;
      archive(away ? Date.now() : null);
      return () => archive(before);
    },
    items: createItemEdits(port, {
      draw: (id, shown, send) =>
        live.edit((view) => ({ ...view, actionItems: patched(view.actionItems, id, shown) }), send),
      find: (id) => live.shown.peek()?.actionItems.find((item) => item.id === id),
      nextOf: () => live.shown.peek()?.person.next ?? null,
      putOffFrom: Date.now,
      now: Date.now,
    }),
    /** Returns how to take it back. */
    removeItem: (id: Id): (() => void) => {
      live.edit(
        (view) => ({ ...view, actionItems: without(view.actionItems, id) }),
        () => port.write('row/delete', { table: 'action-item', id }),
      );
      return () => void port.write('row/restore', { table: 'action-item', id }).then(live.reload);
    },
    profile: new ProfileModel(port, personId),
    topics: createPersonTopics(port, live),
    open: (meetingId: Id) => port.ask('meeting/open', { meetingId }),
    quick: createQuickActions(port, live, Date.now),
    ...createPersonIdentity(port, live, id),
  };
});

export type Person = InstanceType<typeof PersonModel>;

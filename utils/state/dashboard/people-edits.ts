import { fieldsBefore, type SeveralFields, withFields } from '@/utils/domain/people/person-fields';
import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleGroup, PeopleView } from '@/utils/domain/views/dashboard-view';
import type { LiveView } from '../live-view';
import { patched, rankAtEnd, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';

/** What is done to several people in one go. */
export interface SeveralChange {
  fields: SeveralFields;
  /** A group they come into, and one they leave; null: none. */
  join: Id | null;
  leave: Id | null;
}

type Undo = () => void;

/** Edits of several people and of groups, each drawn at once and written behind; each tells how to take it back. */
export function createPeopleEdits(port: WorkerPort, live: LiveView<PeopleView>) {
  const patchPeople = (changes: readonly { id: Id; fields: SeveralFields }[]) => {
    const byId = new Map(changes.map(({ id, fields }) => [id, fields]));
    live.edit(
      (view) => ({ ...view, people: view.people.map((one) => withFields(one, byId.get(one.id) ?? {})) }),
      () => Promise.all(changes.map(({ id, fields }) => port.write('row/patch', { table: 'person', id, fields }))),
    );
  };

  const change = (ids: readonly Id[], fields: SeveralFields): Undo => {
    const entries = live.shown.peek()?.people.filter(({ id }) => ids.includes(id)) ?? [];
    const before = entries.map((entry) => ({ id: entry.id, fields: fieldsBefore(entry, fields) }));
    patchPeople(entries.map(({ id }) => ({ id, fields })));
    return () => patchPeople(before);
  };

  const drawGroups = (draw: (groups: PeopleGroup[]) => PeopleGroup[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, groups: draw(view.groups) }), send);

  const say = (groupId: Id, ids: readonly Id[], on: boolean) =>
    drawGroups(
      (groups) =>
        groups.map((one) => {
          if (one.id !== groupId) return one;
          const others = one.memberIds.filter((id) => !ids.includes(id));
          return { ...one, memberIds: on ? [...others, ...ids] : others };
        }),
      () => Promise.all(ids.map((personId) => port.write('group/member', { groupId, personId, on }))),
    );

  const setMembers = (groupId: Id, ids: readonly Id[], on: boolean): Undo => {
    const inIt = live.shown.peek()?.groups.find(({ id }) => id === groupId)?.memberIds ?? [];
    const others = ids.filter((id) => inIt.includes(id) !== on);
    say(groupId, others, on);
    return () => say(groupId, others, !on);
  };

  return {
    change,
    setMembers,
    changeSeveral: (ids: readonly Id[], { fields, join, leave }: SeveralChange): Undo => {
      const undos = [
        ...(Object.keys(fields).length > 0 ? [change(ids, fields)] : []),
        ...(leave === null ? [] : [setMembers(leave, ids, false)]),
        ...(join === null ? [] : [setMembers(join, ids, true)]),
      ];
      return () => {
        for (const undo of undos.reverse()) undo();
      };
    },
    addGroup: (name: string) => {
      const group = { id: randomId(), name, rank: rankAtEnd(live.shown.peek()?.groups ?? []), memberIds: [] };
      const { id, rank } = group;
      drawGroups(
        (groups) => withOne(groups, group),
        () => port.write('row/create', { table: 'group', id, visibility: 'private', fields: { name, rank } }),
      );
    },
    renameGroup: (id: Id, name: string) =>
      drawGroups(
        (groups) => patched(groups, id, { name }),
        () => port.write('row/patch', { table: 'group', id, fields: { name } }),
      ),
    removeGroup: (group: PeopleGroup): Undo => {
      const { id } = group;
      drawGroups(
        (groups) => without(groups, id),
        () => port.write('row/delete', { table: 'group', id }),
      );
      return () =>
        drawGroups(
          (groups) => withOne(groups, group),
          () => port.write('row/restore', { table: 'group', id }),
        );
    },
  };
}

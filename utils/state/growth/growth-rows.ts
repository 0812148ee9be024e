import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { Aim, Evidence, GrowthView, Milestone, Priority, Skill } from '@/utils/domain/views/growth-view';
import type { CreateCommand, PatchCommand } from '@/utils/messaging/own-pages-protocol';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

interface Shown {
  aim: Aim;
  milestone: Milestone;
  skill: Skill;
  evidence: Evidence;
  priority: Priority;
}

export type GrowthTable = keyof Shown;

/** Where the rows of a table stand in the view. */
const LISTS = {
  aim: 'aims',
  milestone: 'milestones',
  skill: 'skills',
  evidence: 'evidence',
  priority: 'priorities',
} as const satisfies Record<GrowthTable, keyof GrowthView>;

/** What a page gives for a new row; whose it is and when it was made is added. */
export type NewFields<T extends GrowthTable> = Omit<Shown[T], 'id' | 'pairId' | 'since'>;

export type Changed<T extends GrowthTable> = Partial<NewFields<T>>;

/** Rows of growth, each drawn at once and written behind; what takes one away tells how to have it back. */
export function createGrowthRows(port: WorkerPort, live: LiveView<GrowthView>, now: () => number) {
  const inList = <T extends GrowthTable>(view: GrowthView, table: T, change: (rows: Shown[T][]) => Shown[T][]) => ({
    ...view,
    [LISTS[table]]: change(view[LISTS[table]] as unknown as Shown[T][]),
  });
  const draw = <T extends GrowthTable>(
    table: T,
    change: (rows: Shown[T][]) => Shown[T][],
    send: () => Promise<unknown>,
  ) => live.edit((view) => inList(view, table, change), send);

  const find = <T extends GrowthTable>(table: T, id: Id): Shown[T] | undefined => {
    const rows = live.shown.peek()?.[LISTS[table]] as unknown as Shown[T][] | undefined;
    return rows?.find((row) => row.id === id);
  };

  const patch = <T extends GrowthTable>(table: T, id: Id, fields: Changed<T>) =>
    draw(
      table,
      (rows) => rows.map((row) => (row.id === id ? { ...row, ...fields } : row)),
      () => port.write('row/patch', { table, id, fields } as unknown as PatchCommand),
    );

  return {
    patch,
    /** Changes fields and tells how to put the old ones back. */
    change: <T extends GrowthTable>(table: T, id: Id, fields: Changed<T>): (() => void) => {
      const row = find(table, id);
      patch(table, id, fields);
      if (!row) return () => undefined;
      const before = Object.keys(fields).map((key) => [key, row[key as keyof Shown[T]]]);
      return () => patch(table, id, Object.fromEntries(before) as Changed<T>);
    },
    add: <T extends GrowthTable>(table: T, given: NewFields<T>): Id | null => {
      const pairId = live.shown.peek()?.pairId;
      if (!pairId) return null;
      const id = randomId();
      const fields = { pairId, ...given };
      const shown = { ...fields, id, since: now() } as unknown as Shown[T];
      draw(
        table,
        (rows) => [...rows.filter((row) => row.id !== id), shown],
        () => port.write('row/create', { table, id, visibility: 'private', fields } as unknown as CreateCommand),
      );
      return id;
    },
    remove: <T extends GrowthTable>(table: T, id: Id): (() => void) => {
      const row = find(table, id);
      draw(
        table,
        (rows) => rows.filter((one) => one.id !== id),
        () => port.write('row/delete', { table, id }),
      );
      return () => {
        if (!row) return;
        draw(
          table,
          (rows) => [...rows.filter((one) => one.id !== id), row],
          () => port.write('row/restore', { table, id }),
        );
      };
    },
  };
}

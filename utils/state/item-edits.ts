import type { ActionItemRow, Side } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem } from '@/utils/domain/rows/new-rows';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { localDate } from './local-date';
import type { WorkerPort } from './worker-port';

export type Due = ActionItemView['due'];

/** What the screens that show action items lend to their edits. */
export interface ItemStage {
  /** Draws fields of one item at once and sends the write behind. */
  draw(id: Id, shown: Partial<ActionItemView>, send: () => Promise<unknown>): void;
  find(id: Id): ActionItemView | undefined;
  /** When the pair of an item meets next, as far as is known. */
  nextOf(item: ActionItemView): number | null;
  /** After this, `next` is the meeting after the one that is open here; outside of a meeting, now. */
  putOffFrom(): number;
  now(): number;
}

/** What a due choice looks like until the worker says it itself. */
export function drawnDue(due: Due, next: number | null, now: number): Pick<ActionItemView, 'dueDate' | 'overdue'> {
  const dueDate = due === 'next' ? (next === null ? null : localDate(next)) : due;
  return { dueDate, overdue: dueDate !== null && dueDate < localDate(now) };
}

/** What a person does with promises, the same in panel, popup and dashboard. */
export function createItemEdits(port: WorkerPort, stage: ItemStage) {
  const patch = (id: Id, shown: Partial<ActionItemView>, fields: Partial<Fields<ActionItemRow>>) =>
    stage.draw(id, shown, () => port.write('row/patch', { table: 'action-item', id, fields }));
  const close = (id: Id, how: 'done' | 'dropped' | 'open', reason: string | null = null) => {
    const item = stage.find(id);
    const overdue = how === 'open' && item?.dueDate ? item.dueDate < localDate(stage.now()) : false;
    const shown = { done: how === 'done', dropped: how === 'dropped', dropReason: reason, overdue };
    stage.draw(id, shown, () => port.write('item/close', { id, how, reason }));
  };

  return {
    edit: (id: Id, text: string) => patch(id, { text }, { text }),
    give: (id: Id, owner: Side) => patch(id, { owner }, { owner }),
    tick: (id: Id, done: boolean) => close(id, done ? 'done' : 'open'),
    drop: (id: Id, reason: string | null) => close(id, 'dropped', reason),
    reopen: (id: Id) => close(id, 'open'),
    repeat: (id: Id, repeats: ActionItemRow['repeats']) => patch(id, { repeats }, { repeats }),
    /** Another day; a later one than it had counts as put off. */
    schedule: (id: Id, due: Due) => {
      const item = stage.find(id);
      const drawn = drawnDue(due, item ? stage.nextOf(item) : null, stage.now());
      const later = item?.dueDate && drawn.dueDate !== null && drawn.dueDate > item.dueDate;
      const movedTimes = item ? item.movedTimes + (later ? 1 : 0) : undefined;
      const moved = movedTimes === undefined ? {} : { movedTimes };
      // "Next" is said from here and now, not from where it was promised.
      const from = due === 'next' ? { nextFrom: stage.putOffFrom() } : {};
      patch(id, { due, ...drawn, ...moved, ...from }, { due, ...moved, ...from });
    },
    /** To the next one-on-one after this one. Returns how to take it back. */
    putOff: (id: Id): (() => void) => {
      const item = stage.find(id);
      if (!item) return () => undefined;
      const { due, dueDate, overdue, movedTimes: before, movedByHand } = item;
      const nextFrom = stage.putOffFrom();
      const next = stage.nextOf(item);
      const movedTimes = item.movedTimes + 1;
      const drawn = drawnDue('next', next !== null && next > nextFrom ? next : null, stage.now());
      patch(id, { due: 'next', ...drawn, movedTimes }, { due: 'next', nextFrom, movedTimes });
      // Counted from where it was again, it counts the meetings it was carried over by itself.
      const back = { due, nextFrom: item.nextFrom, movedTimes: movedByHand };
      return () => patch(id, { due, dueDate, overdue, movedTimes: before }, back);
    },
    /** What got in the way, or how to help; empty takes it back. */
    explain: (id: Id, what: 'obstacle' | 'support', text: string) => {
      const said = text.trim() || null;
      patch(id, { [what]: said }, { [what]: said });
    },
    /** A smaller promise in its place: the big one is dropped, and says so. Resolves when both are written. */
    smaller: async (item: ActionItemView, text: string, reason: string): Promise<void> => {
      const { pairId, owner, rank, visibility } = item;
      const nextFrom = stage.putOffFrom();
      const fields = newActionItem({ pairId, madeIn: null, text, owner, due: 'next', rank, nextFrom });
      await port.write('row/create', { table: 'action-item', id: randomId(), visibility, fields });
      close(item.id, 'dropped', reason);
    },
  };
}

export type ItemEdits = ReturnType<typeof createItemEdits>;

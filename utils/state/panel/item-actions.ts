import type { Side } from '@/utils/domain/rows/agenda';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { ActionItemView } from '@/utils/domain/views/parts';
import { createItemEdits, type Due } from '../item-edits';
import type { LiveView } from '../live-view';
import { patched, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import { drawnItem, itemsOf } from './drawn-item';
import { mapItems } from './panel-lists';

/** What a person does with promises. Each is drawn at once and written behind. */
export function createItemActions(port: WorkerPort, live: LiveView<PanelView>, now: () => number) {
  const edits = createItemEdits(port, {
    draw: (id, shown, send) => live.edit((view) => mapItems(view, (items) => patched(items, id, shown)), send),
    find: (id) => {
      const view = live.shown.peek();
      return view ? itemsOf(view).find((item) => item.id === id) : undefined;
    },
    nextOf: () => live.shown.peek()?.nextAfter ?? null,
    putOffFrom: () => Math.max(now(), live.shown.peek()?.meeting?.start ?? 0),
    now,
  });

  return {
    ...edits,
    add: (text: string, owner: Side, due: Due) => {
      const view = live.shown.peek();
      const pairId = view?.person?.pairId ?? view?.meeting?.pairId;
      if (!view || !pairId) return;
      const visibility = 'shared' as const;
      const { id, fields, draw } = drawnItem(view, { pairId, visibility, text, owner, due }, now());
      live.edit(draw, () => port.write('row/create', { table: 'action-item', id, visibility, fields }));
    },
    /** Returns how to take it back. */
    remove: (id: Id): (() => void) => {
      const view = live.shown.peek();
      const item = view && itemsOf(view).find((one) => one.id === id);
      const late = view?.sinceLastTime.actionItems.some((one) => one.id === id) ?? false;
      live.edit(
        (shown) => mapItems(shown, (items) => without(items, id)),
        () => port.write('row/delete', { table: 'action-item', id }),
      );
      return () => item && restore(item, late);
    },
  };

  function restore(item: ActionItemView, late: boolean): void {
    live.edit(
      (view) => {
        const cleared = mapItems(view, (items) => without(items, item.id));
        if (!late) return { ...cleared, actionItems: withOne(cleared.actionItems, item) };
        const since = cleared.sinceLastTime;
        return { ...cleared, sinceLastTime: { ...since, actionItems: withOne(since.actionItems, item) } };
      },
      () => port.write('row/restore', { table: 'action-item', id: item.id }),
    );
  }
}

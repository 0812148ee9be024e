import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

interface RowTarget {
  id: string;
  edge: 'before' | 'after';
}

interface DragRowsOptions {
  onDragging: (id: string | null) => void;
  /** Where it would fall. */
  onMark: (target: RowTarget | null) => void;
  onDrop: (id: string, target: RowTarget) => void;
}

function targetOf(dropTargets: { element: Element }[], clientY: number): RowTarget | null {
  const row = dropTargets[0]?.element as HTMLElement | undefined;
  if (!row?.dataset.row) return null;
  const { top, height } = row.getBoundingClientRect();
  return { id: row.dataset.row, edge: clientY < top + height / 2 ? 'before' : 'after' };
}

/** Makes the rows of one list draggable among themselves; returns how to stop. Rows carry `data-row`, their id. */
export function dragRows(rows: HTMLElement[], options: DragRowsOptions): () => void {
  // Rows of another list on the same screen are no place for these.
  const list = Symbol('list');
  const ours = (data: Record<string | symbol, unknown>) => data.list === list;
  return combine(
    ...rows.flatMap((element) => {
      const handle = element.querySelector('[data-drag-handle]');
      if (!handle) return [];
      return [
        draggable({ element, dragHandle: handle, getInitialData: () => ({ list, id: element.dataset.row }) }),
        dropTargetForElements({ element, canDrop: ({ source }) => ours(source.data) }),
      ];
    }),
    monitorForElements({
      canMonitor: ({ source }) => ours(source.data),
      onDragStart: ({ source }) => options.onDragging(String(source.data.id)),
      onDrag: ({ location }) => options.onMark(targetOf(location.current.dropTargets, location.current.input.clientY)),
      onDrop: ({ source, location }) => {
        const target = targetOf(location.current.dropTargets, location.current.input.clientY);
        options.onDragging(null);
        options.onMark(null);
        if (target && target.id !== source.data.id) options.onDrop(String(source.data.id), target);
      },
    }),
  );
}

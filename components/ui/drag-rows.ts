import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** Beside a row, or into a group behind all of its rows. */
export type DropPlace = { id: string; edge: 'before' | 'after' } | { group: string };

interface DragRowsOptions {
  onDragging: (id: string | null) => void;
  /** Where it would fall. */
  onMark: (place: DropPlace | null) => void;
  onDrop: (id: string, place: DropPlace) => void;
}

function placeOf(dropTargets: { element: Element }[], clientY: number): DropPlace | null {
  const element = dropTargets[0]?.element as HTMLElement | undefined;
  if (element?.dataset.group !== undefined) return { group: element.dataset.group };
  if (!element?.dataset.row) return null;
  const { top, height } = element.getBoundingClientRect();
  return { id: element.dataset.row, edge: clientY < top + height / 2 ? 'before' : 'after' };
}

/**
 * Makes rows draggable among themselves and into groups; returns how to stop. Rows carry `data-row`, their id, and a
 * `data-drag-handle` inside; groups carry `data-group`.
 */
export function dragRows(rows: HTMLElement[], groups: HTMLElement[], options: DragRowsOptions): () => void {
  // Rows of another list on the same screen are no place for these.
  const list = Symbol('list');
  const ours = (data: Record<string | symbol, unknown>) => data.list === list;
  const canDrop = ({ source }: { source: { data: Record<string | symbol, unknown> } }) => ours(source.data);
  return combine(
    ...groups.map((element) => dropTargetForElements({ element, canDrop })),
    ...rows.flatMap((element) => {
      const handle = element.querySelector('[data-drag-handle]');
      if (!handle) return [];
      return [
        draggable({ element, dragHandle: handle, getInitialData: () => ({ list, id: element.dataset.row }) }),
        dropTargetForElements({ element, canDrop }),
      ];
    }),
    monitorForElements({
      canMonitor: ({ source }) => ours(source.data),
      onDragStart: ({ source }) => options.onDragging(String(source.data.id)),
      onDrag: ({ location }) => options.onMark(placeOf(location.current.dropTargets, location.current.input.clientY)),
      onDrop: ({ source, location }) => {
        const place = placeOf(location.current.dropTargets, location.current.input.clientY);
        options.onDragging(null);
        options.onMark(null);
        if (place && !('id' in place && place.id === source.data.id)) options.onDrop(String(source.data.id), place);
      },
    }),
  );
}

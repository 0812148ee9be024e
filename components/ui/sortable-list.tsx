import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { classes } from './classes';
import styles from './sortable-list.module.css';

interface SortableListProps<T extends { id: string }> {
  items: T[];
  name: string;
  /** To a place in the list, counted without the moved one. */
  onMove: (id: string, index: number) => void;
  /** Elements inside with `data-drag-handle` start a drag. */
  children: (item: T, index: number) => ComponentChildren;
}

type Mark = { id: string; edge: 'before' | 'after' } | null;

/** Alt with an arrow key moves the row that has the focus, and the focus stays on what had it. */
function moveByKey(event: KeyboardEvent, index: number, count: number, move: (to: number) => void): void {
  const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
  if (step === undefined) return;
  event.preventDefault();
  const to = index + step;
  if (to < 0 || to >= count) return;
  const focused = document.activeElement as HTMLElement | null;
  move(to);
  requestAnimationFrame(() => focused?.isConnected && document.activeElement !== focused && focused.focus());
}

/** A list whose rows can be dragged by a handle and moved by keyboard. Dragging is loaded when a pointer comes near. */
export function SortableList<T extends { id: string }>({ items, name, onMove, children }: SortableListProps<T>) {
  const list = useRef<HTMLUListElement>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const [mark, setMark] = useState<Mark>(null);
  const [near, setNear] = useState(false);
  const latest = useRef({ items, onMove });
  latest.current = { items, onMove };
  const ids = items.map((item) => item.id).join(' ');

  useEffect(() => {
    if (!near || !list.current) return;
    const rows = [...list.current.children] as HTMLElement[];
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./drag-rows').then(({ dragRows }) => {
      if (gone) return;
      stop = dragRows(rows, {
        onDragging: setDragging,
        onMark: setMark,
        onDrop: (id, target) => {
          const others = latest.current.items.filter((item) => item.id !== id);
          const at = others.findIndex((item) => item.id === target.id);
          if (at >= 0) latest.current.onMove(id, target.edge === 'before' ? at : at + 1);
        },
      });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [near, ids]);

  return (
    <ul ref={list} class={styles.list} aria-label={name} onPointerEnter={() => setNear(true)}>
      {items.map((item, index) => (
        <li
          key={item.id}
          data-row={item.id}
          class={classes(
            styles.row,
            dragging === item.id && styles.dragging,
            mark?.id === item.id && dragging !== item.id && styles[mark.edge],
          )}
          onKeyDown={(event) => moveByKey(event, index, items.length, (to) => onMove(item.id, to))}
        >
          {children(item, index)}
        </li>
      ))}
    </ul>
  );
}

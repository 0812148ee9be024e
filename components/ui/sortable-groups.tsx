import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { classes } from './classes';
import type { DropPlace } from './drag-rows';
import { followRow } from './follow-row';
import styles from './sortable-groups.module.css';

export interface SortableGroup<T extends { id: string }> {
  id: string;
  /** Names its list. */
  name: string;
  items: T[];
  heading?: ComponentChildren;
  /** Behind its rows. */
  foot?: ComponentChildren;
}

interface SortableGroupsProps<T extends { id: string }> {
  groups: SortableGroup<T>[];
  /** To a place in a group, counted without the moved one. `how`: keys move step by step, a pointer at once. */
  onMove: (id: string, groupId: string, index: number, how: 'key' | 'drag') => void;
  /** Elements inside with `data-drag-handle` start a drag. */
  children: (item: T, group: SortableGroup<T>, index: number) => ComponentChildren;
}

/** One step up or down, over the edge of a group into the next one. Null: there is no further place that way. */
export function stepFrom<T extends { id: string }>(
  groups: readonly SortableGroup<T>[],
  id: string,
  step: -1 | 1,
): { groupId: string; index: number } | null {
  const at = groups.findIndex((group) => group.items.some((item) => item.id === id));
  const group = groups[at];
  if (!group) return null;
  const index = group.items.findIndex((item) => item.id === id) + step;
  if (index >= 0 && index < group.items.length) return { groupId: group.id, index };
  const next = groups[at + step];
  return next ? { groupId: next.id, index: step === 1 ? 0 : next.items.length } : null;
}

/** Where a dragged row falls, counted without it. */
function dropAt<T extends { id: string }>(groups: readonly SortableGroup<T>[], id: string, place: DropPlace) {
  const group = groups.find((one) =>
    'group' in place ? one.id === place.group : one.items.some((item) => item.id === place.id),
  );
  if (!group) return null;
  const others = group.items.filter((item) => item.id !== id);
  if ('group' in place) return { groupId: group.id, index: others.length };
  const at = others.findIndex((item) => item.id === place.id);
  return { groupId: group.id, index: place.edge === 'before' ? at : at + 1 };
}

/**
 * Lists whose rows can be dragged by a handle, and moved by Alt with an arrow key, within their list and from one to
 * the next. Dragging is loaded when a pointer comes near.
 */
export function SortableGroups<T extends { id: string }>({ groups, onMove, children }: SortableGroupsProps<T>) {
  const root = useRef<HTMLDivElement>(null);
  const [dragging, setDragging] = useState<string | null>(null);
  const [mark, setMark] = useState<DropPlace | null>(null);
  const [near, setNear] = useState(false);
  const latest = useRef({ groups, onMove });
  latest.current = { groups, onMove };
  const shape = groups.map((group) => `${group.id}: ${group.items.map((item) => item.id).join(' ')}`).join('\n');

  useEffect(() => {
    if (!near || !root.current) return;
    const find = (selector: string) => [...root.current!.querySelectorAll<HTMLElement>(selector)];
    let stop: (() => void) | undefined;
    let gone = false;
    void import('./drag-rows').then(({ dragRows }) => {
      if (gone) return;
      stop = dragRows(find('[data-row]'), find('[data-group]'), {
        onDragging: setDragging,
        onMark: setMark,
        onDrop: (id, place) => {
          const to = dropAt(latest.current.groups, id, place);
          if (to) latest.current.onMove(id, to.groupId, to.index, 'drag');
        },
      });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [near, shape]);

  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const step = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    const to = stepFrom(groups, id, step);
    if (!to) return;
    const follow = followRow(root.current, id);
    onMove(id, to.groupId, to.index, 'key');
    follow();
  };

  return (
    <div ref={root} class={styles.groups} onPointerEnter={() => setNear(true)}>
      {groups.map((group) => (
        <div
          key={group.id}
          data-group={group.id}
          class={classes(styles.group, mark && 'group' in mark && mark.group === group.id && styles.into)}
        >
          {group.heading}
          <ul class={styles.list} aria-label={group.name}>
            {group.items.map((item, index) => (
              <li
                key={item.id}
                data-row={item.id}
                class={classes(
                  styles.row,
                  dragging === item.id && styles.dragging,
                  mark && 'id' in mark && mark.id === item.id && dragging !== item.id && styles[mark.edge],
                )}
                onKeyDown={(event) => onKeyDown(event, item.id)}
              >
                {children(item, group, index)}
              </li>
            ))}
          </ul>
          {group.foot}
        </div>
      ))}
    </div>
  );
}

import type { StandInEvent } from '../../shared/stand-in';
import { addMinutes, minutesBetween } from '../../shared/wall-time';
import type { EventActions } from '../event-actions';
import type { PageContext } from '../page-context';
import { canMove, eventOfChip, momentAt } from './chip-input';

interface Drag {
  event: StandInEvent;
  chip: HTMLElement;
  startX: number;
  startY: number;
  /** Pixels from the chip's top to the pointer. */
  grip: number;
  moving: boolean;
}

/** A timed chip can be dragged to another quarter of an hour or another day (the behaviour is real, the way a guess). */
export function listenToDrag(main: HTMLElement, context: PageContext, actions: EventActions): void {
  let drag: Drag | null = null;
  main.addEventListener('pointerdown', (pointer) => {
    const found = pointer.button === 0 ? eventOfChip(pointer.target as Element, context) : null;
    if (!found || !canMove(found.event) || !found.chip.closest('.day-column')) return;
    const grip = pointer.clientY - found.chip.getBoundingClientRect().top;
    drag = { ...found, startX: pointer.clientX, startY: pointer.clientY, grip, moving: false };
  });
  window.addEventListener('pointermove', (pointer) => {
    if (!drag) return;
    const [x, y] = [pointer.clientX - drag.startX, pointer.clientY - drag.startY];
    if (!drag.moving && Math.hypot(x, y) < 5) return;
    drag.moving = true;
    drag.chip.classList.add('dragged');
    drag.chip.style.zIndex = '90';
    drag.chip.style.transform = `translate(${x}px, ${y}px)`;
  });
  window.addEventListener('pointerup', (pointer) => {
    const done = drag;
    drag = null;
    if (!done?.moving) return;
    done.chip.classList.remove('dragged');
    done.chip.style.removeProperty('transform');
    swallowClick(main);
    const column = columnAt(main, pointer.clientX);
    if (!column) return;
    const start = momentAt(column, pointer.clientY - done.grip + 4, 15);
    const end = addMinutes(start, minutesBetween(done.event.start, done.event.end));
    if (start !== done.event.start) void actions.move(done.event, start, end);
  });
}

function columnAt(main: HTMLElement, x: number): HTMLElement | null {
  const columns = [...main.querySelectorAll<HTMLElement>('.week-grid:not(.offscreen) .day-column')];
  return (
    columns.find((column) => column.getBoundingClientRect().left <= x && x < column.getBoundingClientRect().right) ??
    null
  );
}

/** The click that follows a drag opens nothing. */
function swallowClick(main: HTMLElement): void {
  const swallow = (event: Event) => event.stopPropagation();
  main.addEventListener('click', swallow, { capture: true, once: true });
  window.setTimeout(() => main.removeEventListener('click', swallow, { capture: true }), 50);
}

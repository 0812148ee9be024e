import { h } from '../../shared/dom';
import { addMinutes } from '../../shared/wall-time';
import { type App, labelContext } from '../app';
import { timeRange } from '../label/event-label';
import { HOUR } from './lanes';

/**
 * Evidence (§1.1, §1.3): a selected empty half hour wears the tiles' class and its label is only `12:00 PM to 12:30 PM`.
 * It has no `data-calitemid` and no title.
 */
export function drawSlot(column: HTMLElement, date: string, app: App): void {
  column.querySelector('.slot')?.remove();
  const { slot } = app.state;
  if (!slot || slot.start.slice(0, 10) !== date) return;
  const top = (Number(slot.start.slice(11, 13)) + Number(slot.start.slice(14, 16)) / 60) * HOUR;
  column.prepend(
    h(
      'div',
      { class: 'calendar-SelectionStyles-resizeBoxParent slot', style: `top:${top}px;height:${HOUR / 2}px` },
      h('div', { role: 'button', tabindex: 0, class: 'slot-button', 'aria-label': timeRange(slot, labelContext(app)) }),
    ),
  );
}

/** The half hour under a click in a column. */
export function slotAt(column: HTMLElement, date: string, clientY: number): { start: string; end: string } {
  const y = clientY - column.getBoundingClientRect().top;
  const start = addMinutes(`${date}T00:00`, Math.max(0, Math.min(47, Math.floor((y / HOUR) * 2))) * 30);
  return { start, end: addMinutes(start, 30) };
}

import type { App } from '../app';
import { slotAt } from './slot';
import { datesOf } from './surface';

interface GridActions {
  openPeek(id: string, tile: HTMLElement): void;
  quick(slot: { start: string; end: string }, anchor: HTMLElement): void;
}

/** Clicks and keys on the grid. The peek opens by a click of the inner button or by Enter and Space on it (evidence §4.1). */
export function watchGrid(app: App, actions: GridActions): void {
  document.addEventListener('click', (event) => {
    const target = event.target as Element;
    const tile = tileOf(target);
    if (tile) actions.openPeek(tile.dataset.calitemid ?? '', tile);
    else if (target.matches('.templateColumnContent')) selectSlot(target as HTMLElement, event.clientY);
    else if (target.matches('.slot-button') && app.state.slot) actions.quick(app.state.slot, target as HTMLElement);
  });
  document.addEventListener('keydown', (event) => {
    const target = event.target as Element;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const tile = tileOf(target);
    if (!tile) return;
    event.preventDefault();
    actions.openPeek(tile.dataset.calitemid ?? '', tile);
  });

  function selectSlot(column: HTMLElement, clientY: number): void {
    const columns = [...document.querySelectorAll('.templateColumnContent')];
    const dates = datesOf(app.state.view, app.state.date, app.words);
    app.state.slot = slotAt(column, dates[columns.indexOf(column)] ?? app.state.date, clientY);
    app.redraw();
    const anchor = document.querySelector<HTMLElement>('.slot-button');
    if (anchor) actions.quick(app.state.slot, anchor);
  }
}

/** Only the inner button opens the peek, not its wrapper (evidence §4.1). */
function tileOf(target: Element): HTMLElement | null {
  const inner = target.closest('[role="button"]');
  return inner?.parentElement?.matches('[data-calitemid]') ? (inner.parentElement as HTMLElement) : null;
}

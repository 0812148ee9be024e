import { addMinutes, minuteOfDay, minutesBetween } from '../../shared/wall-time';
import type { App } from '../app';
import { standingOf } from '../label/standing';
import { wallAt } from '../time/formatting';
import { HOUR } from './lanes';
import { datesOf } from './surface';

const THRESHOLD = 6;
const STEP = 30;

/**
 * Drags a timed tile to another time or day, in half hours. Only what the user organizes can be moved. `moved` is called
 * once, on release; the click that follows a drag is swallowed so that no peek opens.
 */
export function watchDrag(app: App, moved: (id: string, start: string, end: string) => void): void {
  document.addEventListener('pointerdown', (down) => {
    const tile = (down.target as Element).closest<HTMLElement>('.templateColumnContent > [data-calitemid]');
    const event = tile && app.event(tile.dataset.calitemid ?? '');
    if (!tile || !event || down.button !== 0 || event.allDay || !standingOf(event, app.config).isOrganizer) return;
    let dragging = false;
    const follow = (move: PointerEvent) => {
      const [dx, dy] = [move.clientX - down.clientX, move.clientY - down.clientY];
      dragging ||= Math.hypot(dx, dy) > THRESHOLD;
      if (dragging) tile.style.translate = `${dx}px ${dy}px`;
      tile.classList.toggle('dragging', dragging);
    };
    const release = (up: PointerEvent) => {
      document.removeEventListener('pointermove', follow);
      tile.style.translate = '';
      tile.classList.remove('dragging');
      if (!dragging) return;
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 50);
      const start = targetOf(event.start, up, up.clientY - down.clientY, tile, app);
      if (start !== event.start) moved(event.id, start, addMinutes(start, minutesBetween(event.start, event.end)));
    };
    document.addEventListener('pointermove', follow);
    document.addEventListener('pointerup', release, { once: true });
  });
}

const swallow = (event: Event): void => event.stopPropagation();

function targetOf(start: string, up: PointerEvent, dy: number, tile: HTMLElement, app: App): string {
  const columns = [...document.querySelectorAll('.templateColumnContent')];
  const under = columns.findIndex((column) => {
    const box = column.getBoundingClientRect();
    return up.clientX >= box.left && up.clientX < box.right;
  });
  const index = under === -1 ? columns.indexOf(tile.parentElement as Element) : under;
  const date = datesOf(app.state.view, app.state.date, app.words)[index] ?? start.slice(0, 10);
  const minutes = minuteOfDay(start) + Math.round(((dy / HOUR) * 60) / STEP) * STEP;
  return wallAt(date, Math.max(0, Math.min(24 * 60 - STEP, minutes)));
}

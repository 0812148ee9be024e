import type { HostElement } from './host-element';

/** CSS pixels; the panel is made for 380 and must work at 320. */
const MIN_WIDTH = 320;
const MAX_WIDTH = 720;
const KEY_STEP = 20;

function clampWidth(width: number): number {
  return Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));
}

export interface Resizable {
  width(): number;
  side(): 'left' | 'right';
  /** While it is dragged. */
  resize(width: number): void;
  /** When it is let go. */
  done(): void;
  dragging(on: boolean): void;
}

/** Drags the panel's inner edge by pointer, or moves it by arrow keys. */
export function makeResizable(host: HostElement, handle: HTMLElement, panel: Resizable): void {
  let start: { x: number; width: number } | null = null;
  const towardsPage = () => (panel.side() === 'right' ? -1 : 1);

  host.listen(handle, 'pointerdown', (event) => {
    start = { x: event.clientX, width: panel.width() };
    handle.setPointerCapture(event.pointerId);
    panel.dragging(true);
    event.preventDefault();
  });
  host.listen(handle, 'pointermove', (event) => {
    if (start) panel.resize(clampWidth(start.width + (event.clientX - start.x) * towardsPage()));
  });
  const end = () => {
    if (!start) return;
    start = null;
    panel.dragging(false);
    panel.done();
  };
  host.listen(handle, 'pointerup', end);
  host.listen(handle, 'pointercancel', end);
  host.listen(handle, 'keydown', (event) => {
    const direction = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (!direction) return;
    panel.resize(clampWidth(panel.width() + direction * towardsPage() * KEY_STEP));
    panel.done();
    event.preventDefault();
  });
}

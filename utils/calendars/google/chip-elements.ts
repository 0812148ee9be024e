import type { PageContext } from './page-context';
import { all, around, SELECTORS } from './selectors';

/**
 * The chips that are drawn now. Left out: resize handles and popups (they repeat the id), what lies inside another
 * chip, what is marked hidden within the view, the week that slides away, and what has no size or lies beside the
 * view (the site keeps such chips; July 2026).
 */
export function findChips(context: PageContext): HTMLElement[] {
  return all(context.document, 'eventId').filter((element) => isChip(element) && isCurrent(element, context));
}

/** The chip that holds an element, in every view. */
export function chipAround(element: Element): HTMLElement | null {
  let chip = around(element, 'eventId');
  for (let outer = chip; outer; outer = outer.parentElement && around(outer.parentElement, 'eventId')) chip = outer;
  return chip && isChip(chip) ? chip : null;
}

function isChip(element: HTMLElement): boolean {
  if (element.matches(SELECTORS.resizeHandle.selector) || !element.dataset.eventid) return false;
  if (around(element, 'dialog') || around(element, 'popup') || around(element, 'editor')) return false;
  return !element.parentElement || !around(element.parentElement, 'eventId');
}

function isCurrent(chip: HTMLElement, { stale, layout, main }: PageContext): boolean {
  // A dialog may hide the whole page behind it from screen readers: only a mark inside the view counts.
  const hidden = chip.closest('[aria-hidden="true"]');
  if (hidden && !(main && hidden.contains(main)) && !hidden.querySelector(SELECTORS.main.selector)) {
    if (main?.contains(hidden) || hidden === chip) return false;
  }
  if (stale.size) for (let at: Element | null = chip; at; at = at.parentElement) if (stale.has(at)) return false;
  return !layout || isWithin(chip, main);
}

function isWithin(chip: HTMLElement, main: Element | null): boolean {
  const box = chip.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return false;
  const view = main?.getBoundingClientRect();
  return !view || view.width <= 0 || (box.right > view.left && box.left < view.right);
}

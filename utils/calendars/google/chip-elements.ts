import type { PageContext } from './page-context';
import { all, around, SELECTORS } from './selectors';

/**
 * Everything that may be a chip. `isCurrentChip` decides one by one, so that a page of many hundreds can be read in
 * steps.
 */
export function chipCandidates(document: Document): HTMLElement[] {
  return all(document, 'eventId');
}

/**
 * A chip that is drawn now. Not so: resize handles and popups (they repeat the id), what lies inside another chip, what
 * is marked hidden within the view, the week that slides away, and what has no size or lies beside the view (the site
 * keeps such chips; July 2026).
 */
export function isCurrentChip(element: HTMLElement, context: PageContext): boolean {
  if (element.getAttribute('aria-hidden') === 'true') return false;
  return (
    element.dataset.eventid !== '' && standsInView(element, context) && (!context.layout || hasPlace(element, context))
  );
}

/** The chip that holds an element, in every view. */
export function chipAround(element: Element): HTMLElement | null {
  let chip = around(element, 'eventId');
  for (let outer = chip; outer; outer = outer.parentElement && around(outer.parentElement, 'eventId')) chip = outer;
  return chip?.dataset.eventid && !isElsewhere(chip) ? chip : null;
}

function isElsewhere(element: Element): boolean {
  return element.closest(`${SELECTORS.dialog}, ${SELECTORS.popup}, ${SELECTORS.editor}`) !== null;
}

/** What is true of a parent is true of all its chips: asked once a column instead of once a chip. */
function standsInView(chip: HTMLElement, context: PageContext): boolean {
  const parent = chip.parentElement;
  if (!parent) return true;
  const known = context.parents.get(parent);
  if (known !== undefined) return known;
  const inView =
    !isElsewhere(parent) && !around(parent, 'eventId') && !isHidden(parent, context) && !isStale(parent, context);
  context.parents.set(parent, inView);
  return inView;
}

/** A dialog may hide the whole page behind it from screen readers: only a mark inside the view counts. */
function isHidden(parent: Element, { main, layout }: PageContext): boolean {
  if (layout && getComputedStyle(parent).visibility === 'hidden') return true;
  const hidden = parent.closest('[aria-hidden="true"]');
  return hidden !== null && main?.contains(hidden) === true && hidden !== main;
}

function isStale(parent: Element, { stale }: PageContext): boolean {
  if (stale.size) for (let at: Element | null = parent; at; at = at.parentElement) if (stale.has(at)) return true;
  return false;
}

/** A row that says all in its label and shows nothing (schedule, October 2026) is drawn, though it may have no height. */
function isOnlySpoken(chip: HTMLElement): boolean {
  return chip.hasAttribute('aria-label') && !chip.textContent?.trim() && chip.getClientRects().length > 0;
}

function hasPlace(chip: HTMLElement, { viewBox }: PageContext): boolean {
  const box = chip.getBoundingClientRect();
  if (box.width <= 0 || box.height <= 0) return isOnlySpoken(chip);
  return !viewBox || viewBox.width <= 0 || (box.right > viewBox.left && box.left < viewBox.right);
}

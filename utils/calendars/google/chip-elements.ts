import { all, around, SELECTORS } from './selectors';

/**
 * Everything that may be a chip. `collectCurrentChip` decides one by one, so that a page of many hundreds can be read
 * in steps.
 */
export function chipCandidates(document: Document): HTMLElement[] {
  return all(document, 'eventId');
}

/** The chip that holds an element, in every view. */
export function chipAround(element: Element): HTMLElement | null {
  let chip = around(element, 'eventId');
  for (let outer = chip; outer; outer = outer.parentElement && around(outer.parentElement, 'eventId')) chip = outer;
  return chip?.dataset.eventid && !isElsewhere(chip) ? chip : null;
}

/** In a popup or a form, whose parts repeat an event's id. */
export function isElsewhere(element: Element): boolean {
  return element.closest(`${SELECTORS.dialog}, ${SELECTORS.popup}, ${SELECTORS.editor}`) !== null;
}

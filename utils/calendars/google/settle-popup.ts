import { isShown } from '../visible';
import { all, one } from './selectors';

/**
 * The popup is filled in two steps: what the grid knows at once, guests and details 0.8 to 1.5 s later (2026). It is
 * settled when its guests have stood unchanged for a moment, or when the second step is surely over.
 */
const UNCHANGED = 300;
const SECOND_STEP = 2000;

interface Watched {
  id: string;
  content: string;
  opened: number;
  changed: number;
}

const watched = new WeakMap<Document, Watched>();

/** The open popup of an event; null when none is, or when only its empty, hidden shell is left. */
export function openPopup(document: Document): HTMLElement | null {
  const popup = all(document, 'popup').find((element) => element.dataset.eventid && isShown(element)) ?? null;
  if (!popup) watched.delete(document);
  return popup;
}

/** Looks at the popup now; call it again and again (`watchCalendar` does), for time is part of the answer. */
export function popupSettled(document: Document): boolean {
  const popup = openPopup(document);
  if (!popup) return true;
  const now = performance.now();
  const guests = one(popup, 'popupGuests');
  const content =
    (guests?.textContent ?? '') +
    all(popup, 'guest')
      .map((row) => row.dataset.email)
      .join();
  const id = popup.dataset.eventid ?? '';
  const before = watched.get(document);
  const same = before?.id === id;
  const state: Watched = {
    id,
    content,
    opened: same ? before.opened : now,
    changed: same && before.content === content ? before.changed : now,
  };
  watched.set(document, state);
  const peopled = all(popup, 'guest').length > 0 && now - state.changed >= UNCHANGED;
  return peopled || now - state.opened >= SECOND_STEP;
}

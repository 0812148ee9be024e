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
  /** The guests are still those of the event before: the popup is used again and filled anew. */
  leftOver: boolean;
}

const watched = new WeakMap<Document, Watched>();

/** The open popup of an event; null when none is, or when only its empty, hidden shell is left. */
export function openPopup(document: Document): HTMLElement | null {
  return all(document, 'popup').find((element) => element.dataset.eventid && isShown(element)) ?? null;
}

/** Looks at the popup now; call it again and again (`watchCalendar` does), for time is part of the answer. */
export function popupSettled(document: Document): boolean {
  const popup = openPopup(document);
  const before = watched.get(document);
  if (!popup) {
    if (before) watched.set(document, { ...before, id: '' });
    return true;
  }
  const state = look(popup, before, performance.now());
  watched.set(document, state);
  const now = performance.now();
  const peopled = all(popup, 'guest').length > 0 && !state.leftOver && now - state.changed >= UNCHANGED;
  return peopled || now - state.opened >= SECOND_STEP;
}

function look(popup: HTMLElement, before: Watched | undefined, now: number): Watched {
  const id = popup.dataset.eventid ?? '';
  const emails = all(popup, 'guest').map((row) => row.dataset.email);
  const content = (one(popup, 'popupGuests')?.textContent ?? '') + emails.join();
  const unchanged = before?.content === content;
  if (before?.id !== id) return { id, content, opened: now, changed: now, leftOver: unchanged && emails.length > 0 };
  return { ...before, content, changed: unchanged ? before.changed : now, leftOver: before.leftOver && unchanged };
}

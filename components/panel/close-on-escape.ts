/** A browser may close a popover before or after the page hears of the key. */
const SAME_KEY_MS = 50;

/**
 * Escape closes the panel, unless something smaller takes it: a menu, a dialog, a field that is being edited (which
 * says so by preventing the default) or a composition of letters. Returns how to stop.
 */
export function closeOnEscape(target: Document, close: () => void): () => void {
  let menuClosedAt = Number.NEGATIVE_INFINITY;
  const onToggle = (event: Event) => {
    if ((event as ToggleEvent).newState === 'closed') menuClosedAt = event.timeStamp;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (target.querySelector(':popover-open, dialog[open]')) return;
    if (event.timeStamp - menuClosedAt < SAME_KEY_MS) return;
    close();
  };
  // `beforetoggle` doesn't bubble, so it is listened for on the way down.
  target.addEventListener('beforetoggle', onToggle, true);
  target.addEventListener('keydown', onKeyDown);
  return () => {
    target.removeEventListener('beforetoggle', onToggle, true);
    target.removeEventListener('keydown', onKeyDown);
  };
}

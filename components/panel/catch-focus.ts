/** A pointer that comes into the frame gives it the focus as well; then it isn't the keyboard that arrives. */
const SAME_PRESS_MS = 500;

/**
 * The keyboard was sent into the frame and stands nowhere: it begins at the agenda. The panel never asks for the focus
 * by itself. Returns how to stop.
 */
export function catchFocus(target: Window): () => void {
  let pressedAt = Number.NEGATIVE_INFINITY;
  const onPointerDown = (event: Event) => {
    pressedAt = event.timeStamp;
  };
  const onFocus = (event: Event) => {
    const { activeElement, body } = target.document;
    if (activeElement !== body || event.timeStamp - pressedAt < SAME_PRESS_MS) return;
    target.document.querySelector('main')?.focus({ preventScroll: true });
  };
  target.addEventListener('pointerdown', onPointerDown, true);
  target.addEventListener('focus', onFocus);
  return () => {
    target.removeEventListener('pointerdown', onPointerDown, true);
    target.removeEventListener('focus', onFocus);
  };
}

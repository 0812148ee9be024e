/** Time for the click that made a field lose the focus to arrive: a field that folds away moves what is below. */
const FOLD_MS = 200;

let pressed = false;

if (typeof document !== 'undefined') {
  const note = (is: boolean) => () => {
    pressed = is;
  };
  document.addEventListener('pointerdown', note(true), true);
  for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, note(false), true);
}

/** Folds a field that lost the focus, a moment later; under a pointer that is held down only when it is let go. */
export function foldLater(fold: () => void): ReturnType<typeof setTimeout> {
  return setTimeout(() => {
    if (!pressed) return fold();
    const letGo = new AbortController();
    const after = () => {
      letGo.abort();
      // The click itself comes right behind.
      setTimeout(fold);
    };
    for (const type of ['pointerup', 'pointercancel']) document.addEventListener(type, after, { signal: letGo.signal });
  }, FOLD_MS);
}

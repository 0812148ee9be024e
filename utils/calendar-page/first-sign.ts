/** What tells that somebody is there; scrolling and a pointer that rests tell nothing. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;

/** Calls back once, at the first sign of somebody on the page. */
export function onFirstSign(act: () => void, signal: AbortSignal): void {
  const once = new AbortController();
  const listening = { capture: true, passive: true, signal: AbortSignal.any([once.signal, signal]) };
  const seen = () => {
    once.abort();
    act();
  };
  for (const sign of SIGNS) document.addEventListener(sign, seen, listening);
}

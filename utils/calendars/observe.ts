/** Mutations come by the thousand; whoever listens hears of them once, when the page has come to rest. */

export interface ChangeListener {
  /** Attributes whose change counts (`CalendarAdapter.observedAttributes`). */
  attributes: readonly string[];
  /** The page changed and has been still for `QUIET` milliseconds, or has not been still for `LONGEST`. */
  onRest(): void;
  signal: AbortSignal;
}

export interface PageObserver {
  /** Grows with every batch of mutations: tells whether the page changed since. */
  changes(): number;
  /** As if the page had changed now. */
  poke(): void;
}

const QUIET = 250;
const LONGEST = 1500;

/**
 * Watches `body` until the signal aborts. The callback itself only counts and sets a timer, so that a storm of
 * mutations costs next to nothing. A hidden page is not reported; it is once it shows again.
 */
export function observePage(document: Document, { attributes, onRest, signal }: ChangeListener): PageObserver {
  let changes = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const fire = () => {
    timer = undefined;
    if (signal.aborted || document.hidden) return;
    const now = performance.now();
    if (now - last < QUIET && now - since < LONGEST) timer = setTimeout(fire, QUIET - (now - last));
    else onRest();
  };
  let last = 0;
  const poke = () => {
    changes += 1;
    last = performance.now();
    // One timer a burst: it looks at the clock itself instead of being set anew for every batch.
    if (timer !== undefined || signal.aborted) return;
    since = last;
    timer = setTimeout(fire, QUIET);
  };
  const observer = new MutationObserver(poke);
  observer.observe(document.body ?? document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...attributes],
  });
  document.addEventListener('visibilitychange', poke, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { changes: () => changes, poke };
}

import type { ContentScriptContext } from '@/utils/platform/content-script-context';

/** Milliseconds. Only a look at one property: nothing is read from the page. */
const LOOK_EVERY = 2_000;

/**
 * After an update, or when the extension is turned off, its old content scripts live on without it. Then everything
 * of ours leaves the page: the context's signal ends the watching and removes the frame.
 */
export function stopWhenGone(context: ContentScriptContext): void {
  const timer = setInterval(() => {
    if (!context.isValid) clearInterval(timer);
  }, LOOK_EVERY);
  document.addEventListener('visibilitychange', () => context.isValid, { signal: context.signal });
}

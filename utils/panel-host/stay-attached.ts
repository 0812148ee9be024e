/** How often the page may take our element away before we let it: a fight would cost the user's page dearly. */
const MAX_RETURNS = 20;

/** Puts the element back when the page removes it from `documentElement`, at most MAX_RETURNS times. */
export function stayAttached(element: HTMLElement, signal: AbortSignal): void {
  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.isConnected || signal.aborted) return;
    returns += 1;
    if (returns > MAX_RETURNS) observer.disconnect();
    else document.documentElement.append(element);
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}

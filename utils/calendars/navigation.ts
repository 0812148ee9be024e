/** Both calendars move by `pushState`, and `popstate` isn't always fired: the address itself is what we look at. */

const EVERY = 1000;

/** Calls back when the address has changed, at once where the browser tells and within a second elsewhere. */
export function onNavigation(window: Window, moved: () => void, signal: AbortSignal): void {
  let address = window.location.href;
  const look = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    moved();
  };
  const navigation = (window as { navigation?: EventTarget }).navigation;
  navigation?.addEventListener('currententrychange', look, { signal });
  if (navigation) return;
  const poll = setInterval(look, EVERY);
  signal.addEventListener('abort', () => clearInterval(poll));
}

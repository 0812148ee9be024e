import { signal } from '@preact/signals';

/** Where one is in the dashboard. The address keeps it, so that reload and back work; it holds ids, never names. */
export type Route =
  | { page: 'people' | 'welcome' | 'settings' | 'judgements' | 'health' | 'data' }
  | { page: 'person'; personId: string };

function readRoute(hash: string): Route {
  const [page, id] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'people' && id) return { page: 'person', personId: id };
  if (page === 'welcome' || page === 'settings' || page === 'judgements' || page === 'health' || page === 'data')
    return { page };
  return { page: 'people' };
}

/** The route of this window; follows its address until stopped. */
export function createRoute(target: Window = window) {
  const route = signal(readRoute(target.location.hash));
  const follow = () => {
    route.value = readRoute(target.location.hash);
  };
  return {
    route,
    /** An address that names no page, as right after installing, is sent to one. */
    isBare: () => target.location.hash.replace(/^#\/?/, '') === '',
    goTo: (page: 'welcome') => target.location.replace(`#/${page}`),
    start: () => {
      target.addEventListener('hashchange', follow);
      return () => target.removeEventListener('hashchange', follow);
    },
  };
}

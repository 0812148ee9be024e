import type { StandInControls } from '../shared/stand-in';
import type { Navigation } from './navigation';
import type { PageContext } from './page-context';
import type { View } from './routes';

/** `window.standIn`: the other side's moves, for tests and the demo's tour. */
export function controlsOf(context: PageContext, navigation: Navigation): StandInControls {
  const { store } = context;
  return {
    events: () => store.all(),
    respond: (id, email, response) => store.respond(id, email, response),
    cancelByOrganizer: (id) => store.cancel(id),
    moveByOrganizer: (id, start, end) => store.move(id, start, end),
    remove: (id) => store.remove(id),
    add: (event) => store.add(event).id,
    setView: (view, date) => context.go({ view: view as View, ...(date ? { date } : {}) }),
    recycle: () => navigation.recycle(),
  };
}

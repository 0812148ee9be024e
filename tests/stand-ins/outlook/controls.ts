import type { StandInControls } from '../shared/stand-in';
import type { EventStore } from '../shared/store';
import type { App, View } from './app';

/** `window.standIn`: the other side's moves and the page's own tricks, for tests and the demo's tour. */
export function controlsOf(app: App, store: EventStore, showView: () => void): StandInControls {
  return {
    events: () => store.all(),
    respond: (id, email, response) => store.respond(id, email, response),
    // Evidence (§3): the guest's copy stays with its prefix.
    cancelByOrganizer: (id) => store.cancel(id),
    moveByOrganizer: (id, start, end) => store.move(id, start, end),
    remove: (id) => store.remove(id),
    add: (event) => store.add(event).id,
    setView: (view, date) => {
      Object.assign(app.state, { module: 'calendar', view: view as View, date: date ?? app.state.date });
      showView();
      app.redraw('reload');
    },
    recycle: () => app.redraw('recycle'),
  };
}

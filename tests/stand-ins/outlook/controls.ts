import { otherSide } from '../shared/other-side';
import type { StandInControls } from '../shared/stand-in';
import type { EventStore } from '../shared/store';
import type { App, View } from './app';

/**
 * `window.standIn`: the other side's moves and the page's own tricks, for tests and the demo's tour. What the organizer
 * cancels stays in the guest's calendar with its prefix (evidence §3).
 */
export function controlsOf(app: App, store: EventStore, showView: () => void): StandInControls {
  return {
    ...otherSide(store),
    setView: (view, date) => {
      Object.assign(app.state, { module: 'calendar', view: view as View, date: date ?? app.state.date });
      showView();
      app.redraw('reload');
    },
    recycle: () => app.redraw('recycle'),
  };
}

import { otherSide } from '../shared/other-side';
import type { StandInControls } from '../shared/stand-in';
import type { Navigation } from './navigation';
import type { PageContext } from './page-context';
import type { View } from './routes';

/** `window.standIn`: the other side's moves, for tests and the demo's tour. */
export function controlsOf(context: PageContext, navigation: Navigation): StandInControls {
  return {
    ...otherSide(context.store),
    setView: (view, date) => context.go({ view: view as View, ...(date ? { date } : {}) }),
    recycle: () => navigation.recycle(),
  };
}

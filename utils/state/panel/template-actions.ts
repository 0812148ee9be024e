import type { PanelView } from '@/utils/domain/views/panel-view';
import type { LiveView } from '../live-view';
import type { PreparedUse } from '../templates/template-use';
import type { WorkerPort } from '../worker-port';

/** Putting a template on this meeting's agenda. What makes a use ready is loaded when one is wanted. */
export function createTemplateActions(port: WorkerPort, live: LiveView<PanelView>) {
  return {
    /** Returns how to take it back. */
    apply: ({ use, undo, draw, undraw }: PreparedUse): (() => void) => {
      live.edit(draw, () => port.write('template/apply', use));
      return () => live.edit(undraw, () => port.write('template/undo', undo));
    },
  };
}

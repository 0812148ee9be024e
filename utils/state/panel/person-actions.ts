import type { PanelView } from '@/utils/domain/views/panel-view';
import type { LiveView } from '../live-view';
import { createPersonEdits } from '../person-edits';
import type { WorkerPort } from '../worker-port';

/** What can be said of the person of this one-on-one. */
export function createPersonActions(port: WorkerPort, live: LiveView<PanelView>) {
  const find = () => live.shown.peek()?.person;
  return createPersonEdits({
    find,
    patch: (shown, fields) => {
      const person = find();
      if (!person) return;
      live.edit(
        (view) => ({ ...view, person: view.person?.id === person.id ? { ...view.person, ...shown } : view.person }),
        () => port.write('row/patch', { table: 'person', id: person.id, fields }),
      );
    },
  });
}

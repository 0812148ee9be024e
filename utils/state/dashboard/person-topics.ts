import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { TopicView } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import type { TopicEdit } from '../panel/topic-actions';
import { patched, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';

/** What a person does with the topics that wait, outside of any meeting. */
export function createPersonTopics(port: WorkerPort, live: LiveView<PersonView>) {
  const edit = (change: (topics: TopicView[]) => TopicView[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, topics: change(view.topics) }), send);
  const park = (id: Id, parkedAt: number | null) =>
    edit(
      (topics) => patched(topics, id, { parked: parkedAt !== null }),
      () => port.write('row/patch', { table: 'topic', id, fields: { parkedAt } }),
    );
  return {
    tick: (id: Id, done: boolean) =>
      edit(
        (topics) => patched(topics, id, { done }),
        () => port.write('topic/tick', { id, meetingId: null, done }),
      ),
    edit: (id: Id, fields: TopicEdit) =>
      edit(
        (topics) => patched<TopicView>(topics, id, fields),
        () => port.write('row/patch', { table: 'topic', id, fields }),
      ),
    park: (id: Id) => park(id, Date.now()),
    bringBack: (id: Id) => park(id, null),
    /** A private topic becomes a shared copy with a new id. */
    share: (id: Id) => {
      const newId = randomId();
      edit(
        (topics) => topics.map((one) => (one.id === id ? { ...one, id: newId, visibility: 'shared' } : one)),
        () => port.write('row/share', { table: 'topic', id, newId }),
      );
    },
    remove: (id: Id) =>
      edit(
        (topics) => without(topics, id),
        () => port.write('row/delete', { table: 'topic', id }),
      ),
    restore: (id: Id) => port.write('row/restore', { table: 'topic', id }).then(live.reload),
  };
}

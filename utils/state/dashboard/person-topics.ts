import { randomId } from '@/utils/domain/rows/id';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import type { TopicView } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import { patched, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';

/** What a person does with the topics that wait, outside of any meeting. */
export function createPersonTopics(port: WorkerPort, live: LiveView<PersonView>) {
  const edit = (change: (topics: TopicView[]) => TopicView[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, topics: change(view.topics) }), send);
  const patch = (id: Id, fields: Partial<Pick<TopicView, 'text' | 'raisedBy'>>) =>
    edit(
      (topics) => topics.map((one) => (one.id === id ? { ...one, ...fields } : one)),
      () => port.write('row/patch', { table: 'topic', id, fields }),
    );
  return {
    tick: (id: Id, done: boolean) =>
      edit(
        (topics) => patched(topics, id, { done }),
        () => port.write('topic/tick', { id, meetingId: null, done }),
      ),
    edit: (id: Id, text: string) => patch(id, { text }),
    raise: (id: Id, raisedBy: TopicView['raisedBy']) => patch(id, { raisedBy }),
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

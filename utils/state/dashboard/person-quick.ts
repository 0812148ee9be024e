import { freshItemView } from '@/utils/domain/actions/action-item-view';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import type { Side, Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { PersonView } from '@/utils/domain/views/dashboard-view';
import { type Due, drawnDue } from '../item-edits';
import type { LiveView } from '../live-view';
import { rankAtEnd, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';

type Undo = () => void;

/** What one line on somebody's page makes. Each is drawn at once and written behind, and tells how to take it back. */
export function createQuickActions(port: WorkerPort, live: LiveView<PersonView>, now: () => number) {
  return {
    /** It waits for the next one-on-one. */
    addTopic: (text: string, visibility: Visibility, raisedBy: Side): Undo => {
      const view = live.shown.peek();
      if (!view) return () => undefined;
      const id = randomId();
      const { pairId } = view.person;
      const fields = newTopic({ pairId, text, raisedBy, rank: rankAtEnd(view.topics) });
      const topic = freshTopicView(id, visibility, fields);
      live.edit(
        (shown) => ({ ...shown, topics: withOne(shown.topics, topic) }),
        () => port.write('row/create', { table: 'topic', id, visibility, fields }),
      );
      return () =>
        live.edit(
          (shown) => ({ ...shown, topics: without(shown.topics, id) }),
          () => port.write('row/delete', { table: 'topic', id }),
        );
    },
    promise: (text: string, owner: Side, due: Due): Undo => {
      const view = live.shown.peek();
      if (!view) return () => undefined;
      const id = randomId();
      const visibility = 'shared';
      const { pairId, name, next } = view.person;
      const fields = newActionItem({ pairId, madeIn: null, text, owner, due, rank: rankAtEnd(view.actionItems) });
      const item = { ...freshItemView(id, visibility, name, fields), ...drawnDue(due, next, now()) };
      live.edit(
        // They stand by urgency, which the worker knows.
        (shown) => ({ ...shown, actionItems: [...without(shown.actionItems, id), item] }),
        () => port.write('row/create', { table: 'action-item', id, visibility, fields }),
      );
      return () =>
        live.edit(
          (shown) => ({ ...shown, actionItems: without(shown.actionItems, id) }),
          () => port.write('row/delete', { table: 'action-item', id }),
        );
    },
    /** A one-on-one without an event, now. */
    startNow: (): Undo => {
      const personId = live.shown.peek()?.person.id;
      if (!personId) return () => undefined;
      const meetingId = randomId();
      void port.write('meeting/start', { meetingId, personId, name: null, start: now() });
      return () => void port.write('meeting/unstart', { meetingId });
    },
  };
}

import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import type { Side, Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { byRank } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { TopicView } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import { patched, rankAt, rankAtEnd, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import { mapTopics } from './panel-lists';

/** What a person does with topics. Each is drawn at once and written behind. */
export function createTopicActions(port: WorkerPort, live: LiveView<PanelView>) {
  const all = (view: PanelView) => [...view.sinceLastTime.topics, ...view.topics];
  const find = (id: Id) => {
    const view = live.shown.peek();
    return view ? all(view).find((topic) => topic.id === id) : undefined;
  };
  const patch = (id: Id, shown: Partial<TopicView>, send: () => Promise<unknown>) =>
    live.edit((view) => mapTopics(view, (topics) => patched(topics, id, shown)), send);
  const patchRow = (id: Id, fields: { text?: string; raisedBy?: Side; rank?: string }) =>
    patch(id, fields, () => port.write('row/patch', { table: 'topic', id, fields }));

  return {
    add: (text: string, visibility: Visibility, raisedBy: Side) => {
      const view = live.shown.peek();
      const pairId = view?.person?.pairId ?? view?.meeting?.pairId;
      if (!view || !pairId) return;
      const id = randomId();
      const rank = rankAtEnd(all(view));
      const fields = newTopic({ pairId, text, raisedBy, rank });
      const topic = freshTopicView(id, visibility, fields);
      live.edit(
        (shown) => ({ ...shown, topics: withOne(shown.topics, topic) }),
        () => port.write('row/create', { table: 'topic', id, visibility, fields }),
      );
    },
    edit: (id: Id, text: string) => patchRow(id, { text }),
    raise: (id: Id, raisedBy: Side) => patchRow(id, { raisedBy }),
    tick: (id: Id, done: boolean) => {
      const meetingId = live.shown.peek()?.meeting?.id ?? null;
      patch(id, { done }, () => port.write('topic/tick', { id, meetingId, done }));
    },
    /** To a place of its own list, counted without itself. */
    move: (id: Id, index: number) => {
      const view = live.shown.peek();
      if (!view) return;
      const list = [view.sinceLastTime.topics, view.topics].find((topics) => topics.some((one) => one.id === id));
      const rank = list && rankAt(list, id, index);
      if (!rank) return;
      const order = (topics: TopicView[]) => patched(topics, id, { rank }).sort(byRank);
      live.edit(
        (shown) => mapTopics(shown, order),
        () => port.write('row/patch', { table: 'topic', id, fields: { rank } }),
      );
    },
    /** A private topic becomes a shared copy with a new id. */
    share: (id: Id) => {
      const newId = randomId();
      const share = (topics: TopicView[]): TopicView[] =>
        topics.map((topic) => (topic.id === id ? { ...topic, id: newId, visibility: 'shared' } : topic));
      live.edit(
        (view) => mapTopics(view, share),
        () => port.write('row/share', { table: 'topic', id, newId }),
      );
    },
    /** Returns how to take it back. */
    remove: (id: Id): (() => void) => {
      const topic = find(id);
      const late = live.shown.peek()?.sinceLastTime.topics.some((one) => one.id === id) ?? false;
      live.edit(
        (view) => mapTopics(view, (topics) => without(topics, id)),
        () => port.write('row/delete', { table: 'topic', id }),
      );
      return () => topic && restore(topic, late);
    },
  };

  function restore(topic: TopicView, late: boolean): void {
    live.edit(
      (view) => {
        const cleared = mapTopics(view, (topics) => without(topics, topic.id));
        if (!late) return { ...cleared, topics: withOne(cleared.topics, topic) };
        const { sinceLastTime } = cleared;
        return { ...cleared, sinceLastTime: { ...sinceLastTime, topics: withOne(sinceLastTime.topics, topic) } };
      },
      () => port.write('row/restore', { table: 'topic', id: topic.id }),
    );
  }
}

import { signal } from '@preact/signals';
import { freshTopicView } from '@/utils/domain/agenda/topic-view';
import type { Side, TopicRow, Visibility } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { TopicView } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import { patched, rankAt, rankAtEnd, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import type { PickedPerson } from './meeting-actions';
import { mapTopics, topicsOf } from './panel-lists';

/** What a row of the agenda may change of its topic by itself. */
export type TopicEdit = Partial<
  Pick<TopicView, 'text' | 'raisedBy' | 'kind' | 'unblocker' | 'pinned' | 'detail' | 'outcome'>
>;

/** What a person does with topics. Each is drawn at once and written behind; what moves away tells how to undo it. */
export function createTopicActions(port: WorkerPort, live: LiveView<PanelView>, now: () => number) {
  /** The topic that was ticked last and may be told what came of it. */
  const asking = signal<Id | null>(null);
  const meetingId = () => live.shown.peek()?.meeting?.id ?? null;
  const find = (id: Id) => {
    const view = live.shown.peek();
    return view ? topicsOf(view).find((topic) => topic.id === id) : undefined;
  };
  const draw = (change: (topics: TopicView[]) => TopicView[], send: () => Promise<unknown>) =>
    live.edit((view) => mapTopics(view, change), send);
  const patch = (id: Id, shown: Partial<TopicView>, fields: Partial<Fields<TopicRow>>) =>
    draw(
      (topics) => patched(topics, id, shown),
      () => port.write('row/patch', { table: 'topic', id, fields }),
    );
  const tick = (id: Id, done: boolean) => {
    const at = meetingId();
    draw(
      (topics) => patched(topics, id, { done }),
      () => port.write('topic/tick', { id, meetingId: at, done }),
    );
  };
  /** Puts fields that are the same in view and row, and tells how to put the old ones back. */
  const put = (id: Id, fields: Partial<Pick<TopicView, 'sectionId' | 'rank' | 'notIn'>>): (() => void) => {
    const topic = find(id);
    patch(id, fields, fields);
    const before = Object.fromEntries(Object.keys(fields).map((key) => [key, topic?.[key as keyof TopicView]]));
    return () => topic && patch(id, before, before);
  };

  /** At the end of the agenda. */
  const make = (given: Pick<TopicRow, 'text' | 'raisedBy'> & Partial<Fields<TopicRow>>, visibility: Visibility) => {
    const view = live.shown.peek();
    const pairId = view?.person?.pairId ?? view?.meeting?.pairId;
    if (!view || !pairId) return null;
    const id = randomId();
    const fields = newTopic({ pairId, rank: rankAtEnd(topicsOf(view)), ...given });
    const topic = freshTopicView(id, visibility, fields);
    draw(
      (topics) => withOne(topics, topic),
      () => port.write('row/create', { table: 'topic', id, visibility, fields }),
    );
    return id;
  };

  return {
    asking,
    add: (text: string, visibility: Visibility, raisedBy: Side, sectionId: Id | null = null) => {
      make({ text, raisedBy, sectionId }, visibility);
    },
    /** A question of the bank or something captured, as a topic; its id, or null when no meeting is shown. */
    ask: (given: Pick<TopicRow, 'text' | 'theme'> & Partial<Fields<TopicRow>>, visibility: Visibility): Id | null =>
      make({ ...given, raisedBy: 'me' }, visibility),
    edit: (id: Id, fields: TopicEdit) => patch(id, fields, fields),
    tick: (id: Id, done: boolean) => {
      if (done) asking.value = id;
      else if (asking.peek() === id) asking.value = null;
      tick(id, done);
    },
    /** To a place of a list, counted without itself: of what waits, of a section, or of what stands in none. */
    move: (id: Id, index: number, sectionId?: Id | null): (() => void) | null => {
      const view = live.shown.peek();
      const topic = find(id);
      if (!view || !topic) return null;
      const to = sectionId === undefined ? topic.sectionId : sectionId;
      const waits = view.sinceLastTime.topics.includes(topic) && to === null;
      const list = waits ? view.sinceLastTime.topics : view.topics.filter((one) => one.sectionId === to);
      const rank = rankAt(withOne(list, topic), id, index);
      return rank ? put(id, to === topic.sectionId ? { rank } : { rank, sectionId: to }) : null;
    },
    /** To the end of a section, or out of all. */
    place: (id: Id, sectionId: Id | null): (() => void) => {
      const view = live.shown.peek();
      return put(id, view ? { sectionId, rank: rankAtEnd(topicsOf(view)) } : { sectionId });
    },
    /** Put aside until it is brought back. */
    park: (id: Id): (() => void) => {
      patch(id, { parked: true }, { parkedAt: now() });
      return () => patch(id, { parked: false }, { parkedAt: null });
    },
    /** Off this agenda, on the next one. */
    putOff: (id: Id): (() => void) => put(id, { notIn: meetingId() }),
    bringBack: (id: Id) => patch(id, { parked: false, notIn: null }, { parkedAt: null, notIn: null }),
    /** A status that is told elsewhere: done here, with a word of where it went. */
    settle: (id: Id, outcome: string): (() => void) => {
      patch(id, { outcome }, { outcome });
      tick(id, true);
      return () => {
        tick(id, false);
        patch(id, { outcome: null }, { outcome: null });
      };
    },
    /** A private topic becomes a shared copy with a new id. */
    share: (id: Id) => {
      const newId = randomId();
      const share = (topics: TopicView[]): TopicView[] =>
        topics.map((topic) => (topic.id === id ? { ...topic, id: newId, visibility: 'shared' } : topic));
      draw(share, () => port.write('row/share', { table: 'topic', id, newId }));
    },
    /** To another person's agenda, as a copy there. */
    give: (id: Id, to: PickedPerson): (() => void) => {
      const topic = find(id);
      const newId = randomId();
      const personId = 'id' in to ? to.id : randomId();
      const make = () =>
        'name' in to ? [port.write('person/create', { id: personId, name: to.name, relation: 'unknown' })] : [];
      draw(
        (topics) => without(topics, id),
        () => Promise.all([...make(), port.write('topic/give', { id, newId, personId })]),
      );
      return () => {
        // First the old one, so that at no moment there is none.
        if (topic) restore(topic);
        live.edit(
          (view) => view,
          () => port.write('row/delete', { table: 'topic', id: newId }),
        );
      };
    },
    /** The line about who writes the agendas is put away for a while. */
    hush: () => {
      const personId = live.shown.peek()?.person?.id;
      if (!personId) return;
      live.edit(
        (view) => ({ ...view, lopsided: null }),
        () => port.write('lopsided/hush', { personId }),
      );
    },
    remove: (id: Id): (() => void) => {
      const topic = find(id);
      draw(
        (topics) => without(topics, id),
        () => port.write('row/delete', { table: 'topic', id }),
      );
      return () => topic && restore(topic);
    },
  };

  function restore(topic: TopicView): void {
    draw(
      (topics) => withOne(topics, topic),
      () => port.write('row/restore', { table: 'topic', id: topic.id }),
    );
  }
}

export type TopicActions = ReturnType<typeof createTopicActions>;

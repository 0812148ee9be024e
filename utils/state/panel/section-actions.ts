import type { SectionRow } from '@/utils/domain/rows/agenda';
import { randomId } from '@/utils/domain/rows/id';
import { byRank } from '@/utils/domain/rows/rank';
import type { Fields, Id } from '@/utils/domain/rows/row';
import type { PanelView } from '@/utils/domain/views/panel-view';
import type { SectionView, TopicView } from '@/utils/domain/views/parts';
import type { LiveView } from '../live-view';
import { patched, rankAt, rankAtEnd, withOne, without } from '../ranked-lists';
import type { WorkerPort } from '../worker-port';
import { mapTopics } from './panel-lists';

/** What a person does with the parts of an agenda. Topics only point at them: a part that goes takes none along. */
export function createSectionActions(port: WorkerPort, live: LiveView<PanelView>) {
  const draw = (change: (sections: SectionView[]) => SectionView[], send: () => Promise<unknown>) =>
    live.edit((view) => ({ ...view, sections: change(view.sections) }), send);
  const patch = (id: Id, fields: Partial<Pick<Fields<SectionRow>, 'title' | 'minutes' | 'rank'>>) =>
    draw(
      (sections) => patched<SectionView>(sections, id, fields).sort(byRank),
      () => port.write('row/patch', { table: 'section', id, fields }),
    );
  const all = () => live.shown.peek()?.sections ?? [];

  return {
    /** At the end; answers its id, null where there is no meeting. */
    add: (title: string): Id | null => {
      const meeting = live.shown.peek()?.meeting;
      if (!meeting) return null;
      const id = randomId();
      const section: SectionView = { id, title, minutes: null, rank: rankAtEnd(all()) };
      const fields = { pairId: meeting.pairId, meetingId: meeting.id, title, minutes: null, rank: section.rank };
      draw(
        (sections) => withOne(sections, section),
        () => port.write('row/create', { table: 'section', id, visibility: 'shared', fields }),
      );
      return id;
    },
    rename: (id: Id, title: string) => patch(id, { title }),
    /** Null: as long as it takes. */
    plan: (id: Id, minutes: number | null) => patch(id, { minutes }),
    /** To a place, counted without itself. */
    move: (id: Id, index: number) => {
      const rank = rankAt(all(), id, index);
      if (rank) patch(id, { rank });
    },
    /** Its topics stay on the agenda. Returns how to take it back. */
    remove: (id: Id): (() => void) => {
      const section = all().find((one) => one.id === id);
      const leave = (topics: TopicView[]) =>
        topics.map((topic) => (topic.sectionId === id ? { ...topic, sectionId: null } : topic));
      live.edit(
        (view) => mapTopics({ ...view, sections: without(view.sections, id) }, leave),
        () => port.write('row/delete', { table: 'section', id }),
      );
      const put = (sections: SectionView[]) => (section ? withOne(sections, section) : sections);
      return () => draw(put, () => port.write('row/restore', { table: 'section', id }));
    },
  };
}

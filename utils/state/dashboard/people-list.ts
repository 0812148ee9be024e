import { computed, signal } from '@preact/signals';
import { filterPeople, type PeopleFilter } from '@/utils/domain/people/filter-people';
import type { PeopleShow } from '@/utils/domain/people/list-choices';
import { sortPeople } from '@/utils/domain/people/sort-people';
import type { Id } from '@/utils/domain/rows/row';
import type { PeopleLook, PeopleView } from '@/utils/domain/views/dashboard-view';
import type { LiveView } from '../live-view';
import type { WorkerPort } from '../worker-port';

/** Who stands in the list and in which order, and who of them is marked. How one looks is remembered. */
export function createPeopleList(port: WorkerPort, live: LiveView<PeopleView>) {
  const wanted = signal('');
  const lookingAway = signal(false);
  const marked = signal<ReadonlySet<Id>>(new Set());
  const show = computed<PeopleFilter['show']>(() =>
    lookingAway.value ? 'away' : (live.shown.value?.look.peopleShow ?? 'here'),
  );
  /** A group that is gone is no longer looked at. */
  const group = computed(() => {
    const view = live.shown.value;
    return view?.groups.find(({ id }) => id === view.look.peopleGroup) ?? null;
  });
  const found = computed(() => {
    const view = live.shown.value;
    if (!view) return [];
    const members = group.value && new Set(group.value.memberIds);
    const filter = { show: show.value, relation: view.look.peopleRelation, members, word: wanted.value };
    return sortPeople(filterPeople(view.people, filter), view.look.peopleSort);
  });
  const choose = (fields: Partial<PeopleLook>) =>
    live.edit(
      (view) => ({ ...view, look: { ...view.look, ...fields } }),
      () => port.write('settings/patch', fields),
    );
  return {
    /** Those one has to do with, whatever is looked at now; the others were put away. */
    here: computed(() => live.shown.value?.people.filter(({ archivedAt }) => archivedAt === null) ?? []),
    wanted,
    show,
    group,
    found,
    /** Of those in sight: nothing is done to anybody one doesn't see. */
    marked: computed(() => found.value.filter(({ id }) => marked.value.has(id))),
    search: (text: string) => {
      wanted.value = text;
    },
    choose,
    chooseShow: (next: PeopleShow | 'away') => {
      lookingAway.value = next === 'away';
      if (next !== 'away') choose({ peopleShow: next });
    },
    /** Everyone is there again. */
    lookAtAll: () => {
      wanted.value = '';
      lookingAway.value = false;
      choose({ peopleShow: 'here', peopleRelation: null, peopleGroup: null });
    },
    mark: (ids: readonly Id[], on: boolean) => {
      const others = [...marked.value].filter((id) => !ids.includes(id));
      marked.value = new Set(on ? [...others, ...ids] : others);
    },
    unmark: () => {
      marked.value = new Set();
    },
  };
}

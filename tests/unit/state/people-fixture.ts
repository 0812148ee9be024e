import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import type { PeopleView, PersonEntry } from '@/utils/domain/views/dashboard-view';
import { ana } from './panel/panel-fixture';

/** Somebody of whom nothing waits; the name is the id. */
export function personEntry(name: string, fields: Partial<PersonEntry> = {}): PersonEntry {
  return {
    ...{ ...ana, id: name, name, openItems: 0, openTopics: 0, overdueItems: 0, meetings: 1 },
    ...{ rhythm: null, archivedAt: null },
    ...fields,
  };
}

export function peopleView(people: PersonEntry[], fields: Partial<PeopleView> = {}): PeopleView {
  const { peopleSort, peopleShow, peopleRelation, peopleGroup } = DEFAULT_SETTINGS;
  return { people, groups: [], look: { peopleSort, peopleShow, peopleRelation, peopleGroup }, ...fields };
}

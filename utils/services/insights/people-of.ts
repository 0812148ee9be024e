import { HalfhourError } from '@/utils/domain/errors';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import type { Unit } from '@/utils/store/unit';
import { type Circle, countedPeople, personIn, shownPeople } from '../people/circle';

/** Whom insights are about. People that were put away are looked at by themselves alone. Throws `not-found`. */
export async function peopleOf(unit: Unit, circle: Circle, about: InsightsAbout): Promise<PersonRow[]> {
  if (about.kind === 'person') {
    const person = personIn(circle, about.id);
    return [person];
  }
  const people = shownPeople(circle);
  if (about.kind === 'all') return countedPeople(people);
  if (!(await unit.get('group', about.id))) throw new HalfhourError('not-found');
  const members = (await unit.all('group-member')).filter(({ groupId }) => groupId === about.id);
  const ids = new Set(members.map(({ personId }) => circle.closure.canonical(personId)));
  return people.filter(({ id }) => ids.has(id));
}

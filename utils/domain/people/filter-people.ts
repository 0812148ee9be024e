import { needsAttention } from '../rhythm/attention';
import type { Relation } from '../rows/person';
import type { Id } from '../rows/row';
import type { PersonEntry } from '../views/dashboard-view';
import type { PeopleShow } from './list-choices';

export interface PeopleFilter {
  show: PeopleShow | 'away';
  relation: Relation | null;
  /** Who is in the group; null: no group is looked at. */
  members: ReadonlySet<Id> | null;
  /** Part of a name, as typed. */
  word: string;
}

/** Those who are asked for, in the order given. */
export function filterPeople(people: readonly PersonEntry[], filter: PeopleFilter): PersonEntry[] {
  const word = filter.word.trim().toLocaleLowerCase();
  return people.filter(
    (person) =>
      (person.archivedAt !== null) === (filter.show === 'away') &&
      (filter.show !== 'attention' || needsAttention(person)) &&
      (filter.relation === null || person.relation === filter.relation) &&
      (filter.members?.has(person.id) ?? true) &&
      person.name.toLocaleLowerCase().includes(word),
  );
}

import { needsAttention } from '../rhythm/attention';
import type { Relation } from '../rows/person';
import type { Id } from '../rows/row';
import type { PersonEntry } from '../views/dashboard-view';

/** What can be remembered; whoever was put away is looked up for a moment and never by habit. */
export const PEOPLE_SHOWS = ['here', 'attention'] as const;
export type PeopleShow = (typeof PEOPLE_SHOWS)[number];

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

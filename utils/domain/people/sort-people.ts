import { byAttention } from '../rhythm/attention';
import type { PersonEntry } from '../views/dashboard-view';
import type { PeopleSort } from './list-choices';

/** Times by size; where nothing is known stands at the end, whichever way one looks. */
function byTime(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a - b;
}

const ORDER: Record<PeopleSort, (a: PersonEntry, b: PersonEntry) => number> = {
  attention: byAttention,
  name: () => 0,
  next: (a, b) => byTime(a.next, b.next),
  /** Whom one met longest ago. */
  last: (a, b) => byTime(a.lastMet, b.lastMet),
  open: (a, b) =>
    b.overdueItems - a.overdueItems || b.openItems + b.openTopics - (a.openItems + a.openTopics) || byAttention(a, b),
};

/** People in the chosen order; equals by name, and by id so that nobody jumps. */
export function sortPeople(people: readonly PersonEntry[], sort: PeopleSort): PersonEntry[] {
  const order = ORDER[sort];
  return people.toSorted((a, b) => order(a, b) || a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
}

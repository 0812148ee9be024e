import { byNearness } from '../agenda/person-summary';
import type { PersonEntry } from '../views/dashboard-view';
import type { Standing } from './standing';

/** Whoever waits too long comes first. */
const FIRST: readonly Standing[] = ['strong', 'late'];

/** They wait too long, or something promised is late. */
export function needsAttention(person: Pick<PersonEntry, 'rhythm' | 'overdueItems'>): boolean {
  return rank(person) < FIRST.length || person.overdueItems > 0;
}

function rank({ rhythm }: Pick<PersonEntry, 'rhythm'>): number {
  const at = rhythm === null ? -1 : FIRST.indexOf(rhythm.standing);
  return at < 0 ? FIRST.length : at;
}

/** Those who wait too long first, the others as one has to do with them. */
export function byAttention(a: PersonEntry, b: PersonEntry): number {
  return rank(a) - rank(b) || byNearness(a, b);
}

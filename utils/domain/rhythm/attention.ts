import { byNearness } from '../agenda/person-summary';
import type { PersonEntry } from '../views/dashboard-view';
import type { Standing } from './standing';

const FIRST: readonly Standing[] = ['strong', 'late'];

function rank({ rhythm }: Pick<PersonEntry, 'rhythm'>): number {
  const at = rhythm === null ? -1 : FIRST.indexOf(rhythm.standing);
  return at < 0 ? FIRST.length : at;
}

/** Those who wait too long first, the others as one has to do with them. */
export function byAttention(a: PersonEntry, b: PersonEntry): number {
  return rank(a) - rank(b) || byNearness(a, b);
}

import type { PersonRow } from '../rows/person';
import type { Id } from '../rows/row';

type Merged = Pick<PersonRow, 'id' | 'mergedInto'>;

/** Who is who after all merges. */
export interface PersonClosure {
  /** The person that `id` counts as: itself when it was never merged or isn't known. */
  canonical(id: Id): Id;
  /** All ids that count as the same person, itself among them; the canonical one first. */
  allOf(id: Id): Id[];
}

/**
 * Follows `mergedInto` to its end. Two devices can merge A into B and B into A: of such a ring the smallest id is the
 * canonical one, so that both devices pick the same. A pointer to a person that doesn't exist counts as none.
 */
export function personClosure(people: readonly Merged[]): PersonClosure {
  const into = new Map(people.map((person) => [person.id, person.mergedInto]));
  const known = new Map<Id, Id>();

  function canonical(id: Id): Id {
    const path: Id[] = [];
    let at = id;
    for (;;) {
      const next = into.get(at);
      if (next === null || next === undefined || !into.has(next)) break;
      path.push(at);
      const seen = path.indexOf(next);
      if (seen >= 0) {
        at = path.slice(seen).sort()[0]!;
        break;
      }
      at = next;
    }
    return at;
  }

  const groups = new Map<Id, Id[]>();
  for (const { id } of people) {
    const end = canonical(id);
    known.set(id, end);
    groups.set(end, [...(groups.get(end) ?? []), id]);
  }
  return {
    canonical: (id) => known.get(id) ?? id,
    allOf: (id) => {
      const end = known.get(id) ?? id;
      const group = groups.get(end) ?? [end];
      return [end, ...group.filter((other) => other !== end).sort()];
    },
  };
}

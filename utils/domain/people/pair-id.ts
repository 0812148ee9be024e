import { hashId } from '../rows/id';
import type { Id } from '../rows/row';

/** Each person has one pair, found without looking. */
export function pairIdOf(personId: Id): Id {
  return hashId('pair', personId);
}

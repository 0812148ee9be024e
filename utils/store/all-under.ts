import type { Id } from '@/utils/domain/rows/row';

/** Everything of one id, in an index that has a time behind the id. */
export function allUnder(id: Id): IDBKeyRange {
  return IDBKeyRange.bound([id, Number.NEGATIVE_INFINITY], [id, Number.POSITIVE_INFINITY]);
}

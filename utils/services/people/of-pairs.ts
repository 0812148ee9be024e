import type { Id, Row } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import type { Unit } from '@/utils/store/unit';

/** Rows of a person and of those who were merged into them, by an index over pairs. */
export async function ofPairs<T extends TableName>(
  unit: Unit,
  pairIds: readonly Id[],
  table: T,
  index: string,
): Promise<(Tables[T] & Row)[]> {
  const lists: (Tables[T] & Row)[][] = await Promise.all(pairIds.map((id) => unit.where(table, index, id)));
  return lists.flat();
}

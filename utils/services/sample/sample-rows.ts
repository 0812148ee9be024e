import type { Id, Row } from '@/utils/domain/rows/row';
import { isSample } from '@/utils/domain/sample/pen';
import type { SampleRow } from '@/utils/domain/sample/sheet';
import { TABLE_NAMES } from '@/utils/store/tables';
import type { Unit } from '@/utils/store/unit';
import { pairIdOf } from '../people/circle';

/** What ties a row to a person, a meeting, or what was written in one. A rule on a person has their id as its key. */
const TIES = ['personId', 'pairId', 'meetingId', 'noteId', 'key'] as const;

/**
 * Everything that came with the sample or was written to its people since, tombstones too. Read through in whole: it is
 * asked for once in a while, and no table can be forgotten.
 */
export async function sampleRows(unit: Unit): Promise<SampleRow[]> {
  const people = (await unit.allWithTombstones('person')).filter(isSample);
  if (people.length === 0) return [];
  const lists = await Promise.all(
    TABLE_NAMES.map(async (table) =>
      (await unit.allWithTombstones(table)).map((row) => ({ table, row }) as unknown as SampleRow),
    ),
  );
  const own = tiesOf(people);
  // A nudge names its meeting, an earlier body its note: what is found first ties the rest.
  for (const { row } of lists.flat()) if (belongs(row, own)) own.add(row.id);
  return lists.flat().filter(({ row }) => belongs(row, own));
}

/** Ids of people and of the pairs that hold the history with them. */
export function tiesOf(people: readonly Pick<Row, 'id'>[]): Set<Id> {
  return new Set(people.flatMap(({ id }) => [id, pairIdOf(id)]));
}

/** Whether a row came with the sample or is tied to something of it. */
export function belongs(row: Row, own: ReadonlySet<Id>): boolean {
  const ties = row as Partial<Record<(typeof TIES)[number], Id>>;
  return isSample(row) || TIES.some((tie) => own.has(ties[tie] ?? ''));
}

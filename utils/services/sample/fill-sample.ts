import { HalfhourError } from '@/utils/domain/errors';
import type { Row } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import { isSample } from '@/utils/domain/sample/pen';
import { isRow } from '@/utils/schema/rows';
import { CURRENT_VERSION } from '@/utils/store/migrations/steps';
import type { Unit } from '@/utils/store/unit';
import type { WorkerContext } from '../worker-context';
import { belongs, tiesOf } from './sample-rows';

/** A row as a page sent it: its fields are looked at here. */
interface SentRow {
  table: TableName;
  row: object;
}

/**
 * Puts the sample in, or what was removed of it back, in one transaction: all of it or nothing. Sent twice it is there
 * once; with another sample there it does nothing. `bad-request` for a row that isn't one, or that is none of the
 * sample: real things can't be touched through this door.
 */
export function fillSample(context: WorkerContext, { rows }: { rows: readonly SentRow[] }): Promise<void> {
  const written = rows.map(({ table, row }) => ({
    table,
    row: { ...row, schemaV: CURRENT_VERSION } as unknown as Row,
  }));
  if (!written.every(({ table, row }) => isRow(table, row))) throw new HalfhourError('bad-request');
  const people = written.filter(({ table, row }) => table === 'person' && isSample(row)).map(({ row }) => row);
  const own = tiesOf(people);
  for (const { row } of written) if (belongs(row, own)) own.add(row.id);
  if (!written.every(({ row }) => belongs(row, own))) throw new HalfhourError('bad-request');
  return context.database.write(async (unit) => {
    if (await hasOther(unit, own)) return;
    await Promise.all(written.map(({ table, row }) => putNew(unit, table, row)));
  });
}

async function hasOther(unit: Unit, own: ReadonlySet<string>): Promise<boolean> {
  return (await unit.all('person')).some((person) => isSample(person) && !own.has(person.id));
}

/** What is there stays: sent again, it may have been changed since. */
async function putNew(unit: Unit, table: TableName, row: Row): Promise<void> {
  if (await unit.find(table, row.id)) return;
  unit.seeStamp(row.updatedAt);
  await unit.put(table, row as never);
}

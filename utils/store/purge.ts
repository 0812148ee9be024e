import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import type { Database } from './database';
import { TABLE_NAMES } from './tables';

const DAY = 86_400_000;
/** How long a deleted row leaves its tombstone: a device that was away that long learns of it in the end. */
export const TOMBSTONE_LIFE = 90 * DAY;
const WRITE_NAME_LIFE = DAY;

/** Removes old tombstones for good. Answers how many. */
export function purge(database: Database): Promise<number> {
  return database.note(async (unit) => {
    const oldest = formatStamp({ ms: Math.max(0, unit.now - TOMBSTONE_LIFE), counter: 0 }, '');
    let count = 0;
    for (const table of TABLE_NAMES) {
      for (const row of await unit.where(table, 'deleted', IDBKeyRange.upperBound(oldest))) {
        await unit.forget(table, row.id);
        count++;
      }
    }
    await unit.forgetWrites(unit.now - WRITE_NAME_LIFE);
    return count;
  });
}

import type { Id } from '@/utils/domain/rows/row';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { Database } from './database';
import { TABLE_NAMES } from './tables';
import type { Unit } from './unit';

/** How long a deleted row leaves its tombstone: a device that was away that long learns of it in the end. */
export const TOMBSTONE_LIFE = 90 * DAY_MS;
const WRITE_NAME_LIFE = DAY_MS;
/** What calendars showed long ago tells nothing more: meetings stand on their own, and a page can be read again. */
const SIGHTING_LIFE = 90 * DAY_MS;
/** So long after it could last be shown. Until then its row is what keeps a nudge from being told a second time. */
const NUDGE_LIFE = 90 * DAY_MS;

/** Removes old tombstones, sightings and nudges for good. Answers how many. */
export function purge(database: Database): Promise<number> {
  return database.note(async (unit) => {
    const oldest = formatStamp({ ms: Math.max(0, unit.now - TOMBSTONE_LIFE), counter: 0 }, '');
    let count = 0;
    for (const table of TABLE_NAMES) {
      for (const row of await unit.where(table, 'deleted', IDBKeyRange.upperBound(oldest))) {
        await unit.forget(table, row.id);
        if (table === 'note') await forgetVersions(unit, row.id);
        count++;
      }
    }
    count += await forgetOldSightings(unit);
    count += await forgetOldNudges(unit);
    await unit.forgetWrites(unit.now - WRITE_NAME_LIFE);
    return count;
  });
}

/** What a note once was goes with it. */
async function forgetVersions(unit: Unit, noteId: Id): Promise<void> {
  const range = IDBKeyRange.bound([noteId, 0], [noteId, Number.MAX_SAFE_INTEGER]);
  for (const version of await unit.where('note-version', 'note', range)) await unit.forget('note-version', version.id);
}

async function forgetOldSightings(unit: Unit): Promise<number> {
  const day = new Date(Math.max(0, unit.now - SIGHTING_LIFE)).toISOString().slice(0, 10);
  let count = 0;
  for (const site of ['google', 'outlook']) {
    for (const sighting of await unit.where('sighting', 'day', IDBKeyRange.bound([site, ''], [site, day]))) {
      // A leave of half a year goes on.
      if (sighting.end !== null && sighting.end > day) continue;
      await unit.forget('sighting', sighting.id);
      count++;
    }
  }
  return count;
}

async function forgetOldNudges(unit: Unit): Promise<number> {
  const over = (await unit.all('nudge')).filter(({ graceUntil }) => graceUntil < unit.now - NUDGE_LIFE);
  for (const { id } of over) await unit.forget('nudge', id);
  return over.length;
}

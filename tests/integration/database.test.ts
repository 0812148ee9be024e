import { newPerson } from '@/utils/domain/rows/new-rows';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { create, patch, remove, restore, upsert } from '@/utils/store/commands';
import { Database } from '@/utils/store/database';
import { CURRENT_VERSION, MIGRATIONS } from '@/utils/store/migrations/steps';
import { purge, TOMBSTONE_LIFE } from '@/utils/store/purge';
import { TABLE_NAMES } from '@/utils/store/tables';
import { type Dump, dumpDatabase, loadDump } from './support/dump';

let count = 0;
const freshName = () => `database-${++count}`;
const open = (name: string, now = () => Date.now()) => new Database({ now, name });

const meetingFields = {
  templateKey: null,
  standsAgainst: null,
  saidBy: null,
  repair: null,
  repairAskedAt: null,
  replacedBy: null,
  pairId: 'p1',
  site: null,
  seriesKey: null,
  title: '',
  start: null,
  end: null,
  date: null,
  timeZone: null,
  zoneCertain: true,
  state: 'scheduled' as const,
  stateReason: 'seen',
  stateBy: 'unknown' as const,
  movedFrom: null,
  recurring: null,
  location: null,
  userSaid: null,
  answeredAt: null,
};
const personFields = newPerson({ name: 'Ben', relation: 'peer' });

test.each(MIGRATIONS.map(({ version }) => version))(
  'a database of version %i is opened with all that was in it',
  async (version) => {
    const dump: Dump = JSON.parse(readFileSync(new URL(`./dumps/v${version}.json`, import.meta.url), 'utf8'));
    const name = freshName();
    await loadDump(name, dump);
    const database = open(name);
    const tables = TABLE_NAMES.filter((table) => version === CURRENT_VERSION || table in dump.stores);
    for (const table of tables) {
      const before = Object.values(dump.stores[table]?.rows ?? {}) as { id: string }[];
      expect(before.length, `the dump has a row of ${table}`).toBeGreaterThan(0);
      const after = await database.read((unit) => unit.allWithTombstones(table));
      expect(after.map((row) => row.id).sort()).toEqual(before.map((row) => row.id).sort());
      expect(after.every((row) => row.schemaV === CURRENT_VERSION)).toBe(true);
    }
    await database.close();
  },
);

test('a database that grew through the steps has the layout of one that is made today', async () => {
  const [old, fresh] = [freshName(), freshName()];
  await loadDump(old, JSON.parse(readFileSync(new URL('./dumps/v1.json', import.meta.url), 'utf8')));
  for (const name of [old, fresh]) {
    const database = open(name);
    await database.read((unit) => unit.all('person'));
    await database.close();
  }
  const layout = async (name: string) =>
    Object.entries((await dumpDatabase(name)).stores).map(([table, { keyPath, indexes }]) => [table, keyPath, indexes]);
  expect(await layout(old)).toEqual(await layout(fresh));
});

test('a database of a newer Halfhour is refused by code and left as it is', async () => {
  const name = freshName();
  await new Promise<void>((resolve) => {
    const request = indexedDB.open(name, CURRENT_VERSION + 1);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  await expect(open(name).read((unit) => unit.all('person'))).rejects.toMatchObject({ code: 'database-newer' });
  expect((await dumpDatabase(name)).version).toBe(CURRENT_VERSION + 1);
});

test('a newer version may take over while this one runs; this one then refuses instead of blocking it', async () => {
  const name = freshName();
  const database = open(name);
  await database.write((unit) => create(unit, 'person', 'p', 'vault', personFields));
  const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, CURRENT_VERSION + 1);
    request.onsuccess = () => resolve(request.result);
    request.onblocked = () => reject(new Error('blocked'));
  });
  await expect(database.read((unit) => unit.all('person'))).rejects.toMatchObject({ code: 'database-newer' });
  upgraded.close();
});

test('a full disk is told as such, and nothing of the transaction stays', async () => {
  const database = open(freshName());
  await database.write((unit) => create(unit, 'person', 'kept', 'vault', personFields));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const write = database.write(async (unit) => {
    await create(unit, 'person', 'first', 'vault', personFields);
    put.mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await create(unit, 'person', 'second', 'vault', personFields);
  });
  await expect(write).rejects.toMatchObject({ code: 'storage-full' });
  put.mockRestore();
  expect((await database.read((unit) => unit.all('person'))).map((row) => row.id)).toEqual(['kept']);
});

test('a use case that fails half way leaves nothing behind and tells nobody of a change', async () => {
  const changes: string[][] = [];
  const database = new Database({ now: Date.now, name: freshName(), onChange: (tables) => changes.push(tables) });
  const failing = database.write(async (unit) => {
    await create(unit, 'person', 'p', 'vault', personFields);
    throw new TypeError('a bug');
  });
  await expect(failing).rejects.toMatchObject({ code: 'unknown' });
  expect(await database.read((unit) => unit.all('person'))).toEqual([]);
  expect(changes).toEqual([]);
});

test('making a row twice makes it once; the first stays with its edits', async () => {
  const database = open(freshName());
  const id = randomId();
  await database.write((unit) => create(unit, 'person', id, 'vault', personFields));
  await database.write((unit) => patch(unit, 'person', id, { name: 'Benjamin' }));
  await database.write((unit) => create(unit, 'person', id, 'vault', personFields));
  expect(await database.read((unit) => unit.get('person', id))).toMatchObject({ name: 'Benjamin' });
});

test('a patch writes only what it names: unknown fields survive, keys and scope are refused', async () => {
  const database = open(freshName());
  const fields = { ...personFields, fromTheFuture: { x: 1 } };
  const row = await database.write((unit) => create(unit, 'person', 'p', 'vault', fields));
  const patched = await database.write((unit) => patch(unit, 'person', 'p', { name: 'Benjamin' }));
  expect(patched).toMatchObject({ name: 'Benjamin', relation: 'peer', fromTheFuture: { x: 1 } });
  expect(patched.updatedAt > row.updatedAt).toBe(true);
  for (const forbidden of [{ scope: 'pair:x' }, { id: 'q' }, { schemaV: 9 }, { createdAt: 'a' }, { deletedAt: null }]) {
    const write = database.write((unit) => patch(unit, 'person', 'p', forbidden as never));
    await expect(write).rejects.toMatchObject({ code: 'bad-request' });
  }
});

test('deleting leaves a tombstone that can be taken back for ninety days', async () => {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const database = open(freshName(), () => now);
  await database.write((unit) => create(unit, 'person', 'p', 'vault', personFields));
  await database.write((unit) => remove(unit, 'person', 'p'));
  expect(await database.read((unit) => unit.get('person', 'p'))).toBeUndefined();
  now += TOMBSTONE_LIFE - 1_000;
  expect(await purge(database)).toBe(0);
  await database.write((unit) => restore(unit, 'person', 'p'));
  expect(await database.read((unit) => unit.get('person', 'p'))).toMatchObject({ name: 'Ben' });
  await database.write((unit) => remove(unit, 'person', 'p'));
  now += TOMBSTONE_LIFE + 1_000;
  expect(await purge(database)).toBe(1);
  expect(await database.read((unit) => unit.find('person', 'p'))).toBeUndefined();
});

test('stamps go on after the worker died, even when the clock was set back', async () => {
  let now = Date.parse('2026-11-23T08:00:00Z');
  const name = freshName();
  const first = open(name, () => now);
  const before = await first.write((unit) => create(unit, 'person', 'a', 'vault', personFields));
  await first.close();
  now -= HOUR_MS;
  const second = open(name, () => now);
  const after = await second.write((unit) => create(unit, 'person', 'b', 'vault', personFields));
  expect(after.createdAt > before.createdAt).toBe(true);
  expect(after.createdAt.slice(15)).toBe(before.createdAt.slice(15));
});

test('the line of a pair says what its rows say, whatever is written in whichever order', async () => {
  const meeting = fc.record({
    id: fc.constantFrom('m1', 'm2', 'm3', 'm4'),
    pairId: fc.constantFrom('p1', 'p2'),
    start: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 5 })),
    held: fc.boolean(),
    gone: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(meeting, { maxLength: 4 }), { maxLength: 6 }), async (units) => {
      const database = open(freshName());
      for (const writes of units) {
        await database.write(async (unit) => {
          for (const { id, pairId, start, held, gone } of writes) {
            // A meeting never changes its pair: its id says which it is.
            const row = { ...meetingFields, pairId, start, state: held ? ('held' as const) : ('scheduled' as const) };
            await upsert(unit, 'meeting', `${pairId}-${id}`, `pair:${pairId}`, row);
            if (gone) await remove(unit, 'meeting', `${pairId}-${id}`);
          }
        });
      }
      for (const pairId of ['p1', 'p2']) {
        const { line, rows } = await database.read(async (unit) => ({
          line: await unit.meetingLine(pairId),
          rows: (await unit.all('meeting')).filter((row) => row.pairId === pairId),
        }));
        const key = (one: { id: string; start: number | null; state: string }) => [one.start ?? 0, one.id, one.state];
        expect(line.map(key)).toEqual(
          rows.map(key).sort((a, b) => Number(a[0]) - Number(b[0]) || (a[1]! < b[1]! ? -1 : 1)),
        );
      }
      await database.close();
    }),
    { numRuns: 30 },
  );
});

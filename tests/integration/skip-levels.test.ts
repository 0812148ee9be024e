import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Database } from '@/utils/store/database';
import { type Dump, loadDump } from './support/dump';
import { TestWorker } from './support/worker';

/** Until version 4 both ends of a skip-level had one name; which one was meant followed from the user's own role. */
const ENDS = [
  ['nothing was said of one’s role', null, 'skip-down'],
  ['one leads people', '"manager"', 'skip-down'],
  ['one is led', '"employee"', 'skip-up'],
  ['the role is no role', 'broken', 'skip-down'],
] as const;

interface Stored {
  id: string;
  scope: string;
  relation?: string;
}

const dump = (): Dump => JSON.parse(readFileSync(new URL('./dumps/v4.json', import.meta.url), 'utf8'));

/** A database of version 4 in which everybody is a level apart. */
function skipLevels(role: string | null): Dump {
  const old = dump();
  const settings = old.stores.setting!.rows;
  for (const person of Object.values(old.stores.person!.rows) as Stored[]) person.relation = 'skip-level';
  const { theme } = settings as Record<string, object>;
  if (role !== null) settings.role = { ...theme, id: 'role', value: role };
  return old;
}

test.each(ENDS)('a database in which %s', async (because, role, end) => {
  const name = `skip-${because}`;
  await loadDump(name, skipLevels(role));
  const database = new Database({ now: Date.now, name });
  const people = await database.read((unit) => unit.all('person'));
  expect(people.map(({ relation }) => relation)).toEqual([end]);
  await database.close();
});

test.each(ENDS)('a backup in which %s', async (_, role, end) => {
  const { version, stores } = skipLevels(role);
  const kept = ([table, { rows }]: [string, Dump['stores'][string]]) => {
    const own = (Object.values(rows) as Stored[]).filter(({ scope }) => scope !== 'local');
    return table === 'meta' ? [] : [[table, own]];
  };
  const tables = Object.fromEntries(Object.entries(stores).flatMap(kept));
  const text = JSON.stringify({ format: 'halfhour-backup', version, madeAt: '2026-11-01T00:00:00Z', tables });
  const worker = new TestWorker('2026-11-23T09:00:00Z');
  // The device's own role has no say in what the file meant.
  await worker.ask('settings/patch', { role: end === 'skip-up' ? 'manager' : 'employee' });
  await worker.ask('backup/restore', { text, mode: 'merge' });
  expect((await worker.ask('view/people')).people.map(({ relation }) => relation)).toEqual([end]);
});

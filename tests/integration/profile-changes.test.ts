import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newPerson } from '@/utils/domain/rows/new-rows';
import type { PersonRow } from '@/utils/domain/rows/person';
import { create } from '@/utils/store/commands';
import { TestWorker } from './support/worker';

const DAY = 86_400_000;

async function story(relation: PersonRow['relation'] = 'report') {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const id = randomId();
  await worker.ask('person/create', { id, name: 'Ben', relation });
  const changes = async (of = worker) => {
    const rows = await of.alive.database.read((unit) => unit.all('profile-change'));
    return rows
      .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1))
      .map(({ what, was, is, on }) => [what, was, is, on]);
  };
  const change = (fields: Partial<PersonRow>) => worker.ask('row/patch', { table: 'person', id, fields });
  return { worker, id, changes, change };
}

const ENTERED = ['relation', null, 'report', '2026-11-23'];

test('a change is remembered with the day where the user is, and once, however often it is sent', async () => {
  const { worker, changes, change } = await story();
  worker.clock = Date.parse('2026-12-01T23:30:00Z');
  await change({ relation: 'peer', stage: 'settled', place: 'remote' });
  await change({ relation: 'peer', stage: 'settled', place: 'remote' });
  expect(await changes()).toEqual([
    ENTERED,
    ['relation', 'report', 'peer', '2026-12-02'],
    ['stage', null, 'settled', '2026-12-02'],
  ]);
});

test('a person who is entered twice is remembered once; of whom nothing is known, nothing is', async () => {
  const { worker, id, changes, change } = await story();
  worker.clock += 2 * DAY;
  await change({ relation: 'peer' });
  await worker.ask('person/create', { id, name: 'Ben', relation: 'report' });
  expect(await changes()).toEqual([ENTERED, ['relation', 'report', 'peer', '2026-11-25']]);
  expect(await (await story('unknown')).changes()).toEqual([]);
});

test('undoing takes the change back; what was taken back can happen again', async () => {
  const { worker, changes, change } = await story();
  worker.clock += DAY;
  await change({ relation: 'peer' });
  await change({ relation: 'report' });
  expect(await changes()).toEqual([ENTERED]);
  await change({ relation: 'manager' });
  expect(await changes()).toEqual([ENTERED, ['relation', 'report', 'manager', '2026-11-24']]);
});

test('what was entered by hand stays, whatever changes on the same day', async () => {
  const { worker, id, changes, change } = await story();
  const fields = { personId: id, what: 'role', was: null, is: '2024-03-01', on: '2024-03-01' } as const;
  await worker.ask('row/create', { table: 'profile-change', id: randomId(), visibility: 'private', fields });
  await change({ since: '2024-03-01' });
  await change({ since: '2026-01-01' });
  await change({ since: '2026-11-01' });
  const byHand = ['role', null, '2024-03-01', '2024-03-01'];
  expect(await changes()).toEqual([ENTERED, byHand, ['role', '2024-03-01', '2026-11-01', '2026-11-01']]);
  await change({ since: '2024-03-01' });
  expect(await changes()).toEqual([ENTERED, byHand]);
});

test('nothing is remembered of a change that failed', async () => {
  const { changes, change } = await story();
  await expect(change({ relation: 'boss' as never })).rejects.toMatchObject({ code: 'bad-request' });
  expect(await changes()).toEqual([ENTERED]);
});

test('a history goes with a backup, comes back on another device, and is gone once all is erased', async () => {
  const { worker, changes, change } = await story();
  worker.clock += DAY;
  await change({ stage: 'new', since: '2026-11-01' });
  const text = await worker.ask('backup/make');
  const other = new TestWorker('2026-12-23T09:00:00Z');
  await other.ask('backup/restore', { text, mode: 'merge' });
  expect(await changes(other)).toEqual(await changes());
  await worker.ask('data/erase');
  expect(await changes()).toEqual([]);
});

test('what was never remembered is not made up: a person of an older version keeps no history until something changes', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const fields = newPerson({ name: 'Ben', relation: 'report' });
  await worker.alive.database.write((unit) => create(unit, 'person', 'ben', 'vault', { ...fields, stage: 'new' }));
  const rows = () => worker.alive.database.read((unit) => unit.all('profile-change'));
  expect(await rows()).toEqual([]);
  await worker.ask('row/patch', { table: 'person', id: 'ben', fields: { stage: 'settled' } });
  expect(await rows()).toMatchObject([{ personId: 'ben', what: 'stage', was: 'new', is: 'settled' }]);
});

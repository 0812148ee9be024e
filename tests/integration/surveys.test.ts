import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import { pairIdOf } from '@/utils/services/people/circle';
import { TestWorker } from './support/worker';

async function start() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const [ana, ben, team] = [randomId(), randomId(), randomId()];
  await worker.ask('person/create', { id: ana, name: 'Ana', relation: 'report' });
  await worker.ask('person/create', { id: ben, name: 'Ben', relation: 'report' });
  const add = async (name: string, personId: string | null, takenOn = '2026-11-01', value = 4, best = 5) => {
    const id = randomId();
    const pairId = personId === null ? null : pairIdOf(personId);
    const fields = { pairId, name, value, best, takenOn };
    await worker.ask('row/create', { table: 'survey', id, visibility: 'private', fields });
    return id;
  };
  const names = async (about: InsightsAbout) =>
    (await worker.ask('view/surveys', { about })).surveys.map(({ name }) => name);
  return { worker, ana, ben, team, add, names };
}

const ALL: InsightsAbout = { kind: 'all' };
const person = (id: string): InsightsAbout => ({ kind: 'person', id });

test('of the team and of each person, the latest first; one person has only their own', async () => {
  const { worker, ana, ben, team, add, names } = await start();
  await add('Pulse', null, '2026-10-01');
  await add('360 of Ana', ana, '2026-11-10');
  await add('360 of Ben', ben);
  expect(await names(ALL)).toEqual(['360 of Ana', '360 of Ben', 'Pulse']);
  expect(await names(person(ana))).toEqual(['360 of Ana']);
  await worker.ask('row/create', {
    ...{ table: 'group', id: team, visibility: 'private' },
    fields: { name: 'Core', rank: 'a0' },
  });
  await worker.ask('group/member', { groupId: team, personId: ben, on: true });
  expect(await names({ kind: 'group', id: team })).toEqual(['360 of Ben']);
  await expect(names({ kind: 'group', id: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
  await expect(names(person('nobody'))).rejects.toMatchObject({ code: 'not-found' });
});

test('a result is changed, deleted and brought back', async () => {
  const { worker, ana, add } = await start();
  const id = await add('360', ana);
  await worker.ask('row/patch', { table: 'survey', id, fields: { value: 3.5, name: '360 of spring' } });
  const shown = async () => (await worker.ask('view/surveys', { about: person(ana) })).surveys;
  expect(await shown()).toMatchObject([{ name: '360 of spring', value: 3.5, personName: 'Ana' }]);
  await worker.ask('row/delete', { table: 'survey', id });
  expect(await shown()).toEqual([]);
  await worker.ask('row/restore', { table: 'survey', id });
  expect(await shown()).toHaveLength(1);
});

test.each([
  ['less than nothing', { value: -1 }],
  ['no best value', { best: 0 }],
  ['a day that is none', { takenOn: 'soon' }],
])('%s is refused', async (_, fields) => {
  const { worker, add } = await start();
  const id = await add('Pulse', null);
  await expect(worker.ask('row/patch', { table: 'survey', id, fields })).rejects.toMatchObject({ code: 'bad-request' });
});

test('merged people bring theirs along; who was put away keeps them on their own page', async () => {
  const { worker, ana, ben, add, names } = await start();
  await add('360 of Ana', ana);
  await worker.ask('person/merge', { personId: ana, into: ben });
  expect(await names(person(ben))).toEqual(['360 of Ana']);
  expect(await names(person(ana))).toEqual(['360 of Ana']);
  await worker.ask('row/patch', { table: 'person', id: ben, fields: { archivedAt: worker.clock } });
  expect(await names(ALL)).toEqual([]);
  expect(await names(person(ben))).toEqual(['360 of Ana']);
});

test('a backup carries them, and they stay the owner’s alone', async () => {
  const { worker, ana, add, names } = await start();
  await add('360 of Ana', ana);
  const file = await worker.ask('backup/make');
  expect(JSON.parse(file).tables.survey).toMatchObject([{ name: '360 of Ana', scope: 'vault' }]);
  const other = await start();
  await other.worker.ask('backup/restore', { text: file, mode: 'replace' });
  expect(await other.names(ALL)).toEqual(['360 of Ana']);
  expect(await names(ALL)).toEqual(['360 of Ana']);
});

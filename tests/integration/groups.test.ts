import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { TestWorker } from './support/worker';

async function start() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const [team, ana, ben] = [randomId(), randomId(), randomId()];
  await worker.ask('person/create', { id: ana, name: 'Ana', relation: 'report' });
  await worker.ask('person/create', { id: ben, name: 'Ben', relation: 'report' });
  await worker.ask('row/create', {
    ...{ table: 'group', id: team, visibility: 'private' },
    fields: { name: 'Platform', rank: 'a1' },
  });
  const say = (personId: string, on: boolean) => worker.ask('group/member', { groupId: team, personId, on });
  const groups = async () => (await worker.ask('view/people')).groups;
  return { worker, team, ana, ben, say, groups };
}

test('somebody is put into a group and taken out again; said twice it is said once', async () => {
  const { team, ana, ben, say, groups } = await start();
  await say(ana, true);
  await say(ana, true);
  await say(ben, true);
  expect(await groups()).toMatchObject([{ id: team, name: 'Platform' }]);
  expect((await groups())[0]!.memberIds.toSorted()).toEqual([ana, ben].toSorted());
  await say(ana, false);
  await say(ana, false);
  expect((await groups())[0]!.memberIds).toEqual([ben]);
  await say(ana, true);
  expect((await groups())[0]!.memberIds).toHaveLength(2);
});

test('a group that was deleted comes back with its people', async () => {
  const { worker, team, ana, say, groups } = await start();
  await say(ana, true);
  await worker.ask('row/delete', { table: 'group', id: team });
  expect(await groups()).toEqual([]);
  await expect(say(ana, true)).rejects.toMatchObject({ code: 'not-found' });
  await worker.ask('row/restore', { table: 'group', id: team });
  expect(await groups()).toMatchObject([{ memberIds: [ana] }]);
});

test('who is put together with somebody brings their groups along, and leaves them for good', async () => {
  const { worker, ana, ben, say, groups } = await start();
  await say(ana, true);
  await worker.ask('person/merge', { personId: ana, into: ben });
  expect((await groups())[0]!.memberIds).toEqual([ben]);
  await say(ben, true);
  expect((await groups())[0]!.memberIds).toEqual([ben]);
  await say(ana, false);
  expect((await groups())[0]!.memberIds).toEqual([]);
});

test('membership is the owner’s alone, and a stranger is in no group', async () => {
  const { worker, ana, say } = await start();
  await say(ana, true);
  const rows = await worker.alive.database.read((unit) => unit.all('group-member'));
  expect(rows.map(({ scope }) => scope)).toEqual(['vault']);
  await expect(say('nobody', true)).rejects.toMatchObject({ code: 'not-found' });
});

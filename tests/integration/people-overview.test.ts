import { expect, test, vi } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { PeopleModel } from '@/utils/state/dashboard/people-model';
import { portOf } from './support/port';
import { TestWorker } from './support/worker';

const PEOPLE = ['Ana', 'Ben', 'Cem'] as const;

/** Three peers, looked at as the page does; Ben works by the hour and is met every two weeks. */
async function start() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const ids = PEOPLE.map(() => randomId());
  for (const [at, name] of PEOPLE.entries())
    await worker.ask('person/create', { id: ids[at]!, name, relation: 'peer' });
  const fields = { employment: 'hourly', rhythmDays: 14 } as const;
  await worker.ask('row/patch', { table: 'person', id: ids[1]!, fields });
  const people = new PeopleModel(portOf(worker));
  people.start();
  await vi.waitFor(() => expect(people.found.value).toHaveLength(3));
  const rows = async () => {
    const all = await worker.alive.database.read((unit) => unit.all('person'));
    return all
      .toSorted((a, b) => a.name.localeCompare(b.name))
      .map(({ relation, employment, rhythmDays }) => [relation, employment, rhythmDays]);
  };
  return { worker, people, ids, rows };
}

test('several people are changed in one go, and one way back puts each as they were', async () => {
  const { worker, people, ids, rows } = await start();
  people.addGroup('Platform');
  await vi.waitFor(async () => expect((await worker.ask('view/people')).groups).toHaveLength(1));
  const group = people.view.value!.groups[0]!.id;
  people.setMembers(group, [ids[0]!], true);
  const before = await rows();

  const undo = people.changeSeveral(ids.slice(0, 2), {
    fields: { relation: 'report', employment: 'contract', rhythmDays: 7 },
    ...{ join: group, leave: null },
  });
  const changed = ['report', 'contract', 7];
  await vi.waitFor(async () => expect(await rows()).toEqual([changed, changed, ['peer', null, null]]));
  const members = async () => (await worker.ask('view/people')).groups[0]!.memberIds.toSorted();
  await vi.waitFor(async () => expect(await members()).toEqual(ids.slice(0, 2).toSorted()));

  undo();
  await vi.waitFor(async () => expect(await rows()).toEqual(before));
  // Ana was in the group before: the way back leaves her there.
  await vi.waitFor(async () => expect(await members()).toEqual([ids[0]]));
});

test('how one looks is remembered; whoever was put away is not looked at by habit', async () => {
  const { worker, people, ids } = await start();
  people.choose({ peopleSort: 'name', peopleRelation: 'peer' });
  people.chooseShow('attention');
  people.change([ids[2]!], { archivedAt: worker.clock });
  people.chooseShow('away');
  expect(people.found.value.map(({ name }) => name)).toEqual(['Cem']);
  // Whom to ask for a one-on-one is picked from the others.
  expect(people.here.value.map(({ name }) => name).sort()).toEqual(['Ana', 'Ben']);
  const look = { peopleSort: 'name', peopleRelation: 'peer', peopleShow: 'attention' };
  await vi.waitFor(async () => expect(await worker.ask('view/people')).toMatchObject({ look }));

  const again = new PeopleModel(portOf(worker));
  again.start();
  await vi.waitFor(() => expect(again.view.value).not.toBeNull());
  expect(again.show.value).toBe('attention');
  again.lookAtAll();
  expect(again.found.value.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
});

test('nothing is done to those who are marked and out of sight', async () => {
  const { people, ids } = await start();
  people.mark(ids, true);
  people.search('an');
  expect(people.marked.value.map(({ name }) => name)).toEqual(['Ana']);
  people.mark([ids[0]!], false);
  people.search('');
  expect(people.marked.value.map(({ name }) => name)).toEqual(['Ben', 'Cem']);
});

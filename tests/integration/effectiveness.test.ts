import { expect, test } from 'vitest';
import { NO_SCORES } from '@/utils/domain/insights/effectiveness';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import { pairIdOf } from '@/utils/services/people/circle';
import { TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */
async function start() {
  const worker = new TestWorker('2026-06-01T08:30:00Z');
  const ana = randomId();
  await worker.ask('person/create', { id: ana, name: 'Ana', relation: 'report' });
  const view = (personId = ana) => worker.ask('view/effectiveness', { personId });
  const answer = async (side: 'me' | 'them', scores = {}, personId = ana) => {
    const id = randomId();
    const fields = { pairId: pairIdOf(personId), at: worker.clock, side, ...NO_SCORES, ...scores };
    await worker.ask('row/create', { table: 'effectiveness', id, visibility: 'private', fields });
    return id;
  };
  /** Weekly ones; the id of the last. */
  const meets = async (times: number, personId = ana) => {
    let meetingId = '';
    for (let n = 0; n < times; n++) {
      worker.clock += 7 * DAY_MS;
      meetingId = hashId('meeting', String(worker.clock));
      await worker.ask('meeting/start', { meetingId, personId, name: null, start: worker.clock });
      worker.clock += HOUR_MS;
      await worker.ask('meeting/answer', { meetingId, answer: 'held' });
    }
    return meetingId;
  };
  const due = async (meetingId: string) => (await worker.ask('view/wrap-up', { meetingId })).checkDue;
  const hush = (how: 'later' | 'never' | 'again') => worker.ask('effectiveness/hush', { personId: ana, how });
  return { worker, ana, view, answer, meets, due, hush };
}

test('the wrap-up of every eighth one-on-one asks, until it was answered', async () => {
  const { ana, meets, due, answer } = await start();
  expect(await due(await meets(7))).toBeNull();
  const eighth = await meets(1);
  expect(await due(eighth)).toEqual({ held: 8, personId: ana });
  await answer('me', { q1: 4 });
  expect(await due(eighth)).toBeNull();
  expect(await due(await meets(8))).toEqual({ held: 8, personId: ana });
});

test('"not now" is heard for two one-on-ones, "never" for good; both can be taken back', async () => {
  const { ana, meets, due, hush, view } = await start();
  const eighth = await meets(8);
  await hush('later');
  expect(await due(eighth)).toBeNull();
  expect(await due(await meets(1))).toBeNull();
  const tenth = await meets(1);
  expect(await due(tenth)).toEqual({ held: 10, personId: ana });
  await hush('never');
  expect(await due(tenth)).toBeNull();
  expect(await view()).toMatchObject({ never: true });
  await hush('again');
  expect(await due(tenth)).toEqual({ held: 10, personId: ana });
});

test('nobody is asked in a crisis, nor about somebody who was put away', async () => {
  const { worker, ana, meets, due } = await start();
  const eighth = await meets(8);
  const crisis = { crisisFrom: '2026-01-01', crisisUntil: '2027-01-01', crisisRhythmDays: 7 };
  await worker.ask('row/patch', { table: 'person', id: ana, fields: crisis });
  expect(await due(eighth)).toBeNull();
  await worker.ask('row/patch', { table: 'person', id: ana, fields: { crisisUntil: null } });
  expect(await due(eighth)).not.toBeNull();
  await worker.ask('row/patch', { table: 'person', id: ana, fields: { archivedAt: worker.clock } });
  expect(await due(eighth)).toBeNull();
});

test('answers of both sides are kept, deleted and brought back; those of merged people come along', async () => {
  const { worker, ana, view, answer } = await start();
  const mine = await answer('me', { q1: 5, q2: 2 });
  worker.clock += DAY_MS;
  await answer('them', { q1: 2 });
  expect((await view()).checks).toMatchObject([
    { side: 'me', scores: { ...NO_SCORES, q1: 5, q2: 2 } },
    { side: 'them', scores: { ...NO_SCORES, q1: 2 } },
  ]);
  await worker.ask('row/delete', { table: 'effectiveness', id: mine });
  expect((await view()).checks).toHaveLength(1);
  await worker.ask('row/restore', { table: 'effectiveness', id: mine });
  const ben = randomId();
  await worker.ask('person/create', { id: ben, name: 'Ben', relation: 'manager' });
  await worker.ask('person/merge', { personId: ana, into: ben });
  expect(await view(ben)).toMatchObject({
    personName: 'Ben',
    role: 'employee',
    checks: [{ side: 'me' }, { side: 'them' }],
  });
  await expect(view('nobody')).rejects.toMatchObject({ code: 'not-found' });
});

test.each([
  ['six of five', { q1: 6 }],
  ['half a point', { q2: 2.5 }],
  ['nobody’s side', { side: 'us' }],
])('%s is refused', async (_, fields) => {
  const { worker, answer } = await start();
  const id = await answer('me', { q1: 4 });
  const patch = worker.ask('row/patch', { table: 'effectiveness', id, fields: fields as never });
  await expect(patch).rejects.toMatchObject({ code: 'bad-request' });
});

test('a question on the agenda is known as such until it was talked about', async () => {
  const { worker, ana, view, meets } = await start();
  const id = randomId();
  const fields = newTopic({
    ...{ pairId: pairIdOf(ana), text: 'Our 1:1s: Openness', raisedBy: 'me', rank: 'a0' },
    questionKey: 'effectiveness-q2',
  });
  await worker.ask('row/create', { table: 'topic', id, visibility: 'shared', fields });
  expect((await view()).raised).toEqual(['q2']);
  await worker.ask('topic/tick', { id, meetingId: await meets(1), done: true });
  expect((await view()).raised).toEqual([]);
});

test('a backup carries the answers; a file that says more than five says nothing', async () => {
  const { worker, ana, answer } = await start();
  await answer('them', { q1: 4, q2: 3 });
  const file = JSON.parse(await worker.ask('backup/make'));
  expect(file.tables.effectiveness).toMatchObject([{ side: 'them', scope: 'vault' }]);
  file.tables.effectiveness[0].q1 = 4711;
  const other = new TestWorker('2026-06-02T08:30:00Z');
  await other.ask('backup/restore', { text: JSON.stringify(file), mode: 'replace' });
  const { checks } = await other.ask('view/effectiveness', { personId: ana });
  expect(checks).toMatchObject([{ scores: { ...NO_SCORES, q2: 3 } }]);
});

test('nothing of it goes into a recap or an agenda', async () => {
  const { worker, answer, meets } = await start();
  const meetingId = await meets(8);
  await answer('them', { q1: 1, q2: 1, q3: 1, q4: 1, q5: 1 });
  for (const about of ['agenda', 'recap'] as const) {
    const shared = JSON.stringify(await worker.ask('view/share', { meetingId, about, leaveOut: [] }));
    expect(shared).not.toMatch(/effectiveness|"q[1-5]"/);
  }
});

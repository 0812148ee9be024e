import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem } from '@/utils/domain/rows/new-rows';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { at, shown, wake } from './nudges/on-the-screen';
import { guest, oneOnOne, TestWorker } from './support/worker';

beforeEach(() => fakeBrowser.reset());

/** Ben was met once on Tuesday 10 November; a promise to him was due two days later. */
async function met() {
  const worker = new TestWorker('2026-11-10T09:00:00Z');
  await worker.click(oneOnOne('a', '2026-11-10T10:00'));
  const { person, meeting } = await worker.ask('view/panel');
  const ben = person!;
  const fields = { pairId: ben.pairId, madeIn: null, text: 'Send the plan', owner: 'me', rank: 'a1' } as const;
  const item = newActionItem({ ...fields, due: '2026-11-12' });
  await worker.ask('row/create', { table: 'action-item', id: randomId(), visibility: 'shared', fields: item });
  worker.clock = at('10T11:00');
  await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'held' }, null);
  await worker.ask('settings/patch', { nudgeUnwritten: false, nudgeDigest: true }, null);
  await worker.ask('row/patch', { table: 'person', id: ben.id, fields: { relation: 'report', rhythmDays: 7 } });
  const putAway = (archivedAt: number | null) =>
    worker.ask('row/patch', { table: 'person', id: ben.id, fields: { archivedAt } });
  return { worker, ben, putAway };
}

test('who was put away is in no list of people and in no promises of the popup, and keeps their history', async () => {
  const { worker, ben, putAway } = await met();
  worker.clock += 30 * DAY_MS;
  const before = await worker.ask('view/popup', { all: true }, null);
  expect(before.people.map(({ name }) => name)).toEqual(['Ben']);
  expect(before).toMatchObject({ mineCount: 1, lostRhythmsCount: 1 });
  await putAway(worker.clock);

  const popup = await worker.ask('view/popup', { all: true }, null);
  expect(popup).toMatchObject({ people: [], mine: [], mineCount: 0, lostRhythms: [], lostRhythmsCount: 0 });
  const { people } = await worker.ask('view/people', undefined, null);
  expect(people).toMatchObject([{ name: 'Ben', archivedAt: worker.clock, overdueItems: 1, openItems: 1 }]);
  expect((await worker.ask('view/observations', { personId: null }, null)).observations).toEqual([]);
  const history = await worker.ask('view/person', { personId: ben.id }, null);
  expect(history).toMatchObject({ meetings: [{ state: 'held' }], actionItems: [{ text: 'Send the plan' }] });

  await putAway(null);
  expect(await worker.ask('view/popup', { all: true }, null)).toMatchObject({ mineCount: 1, lostRhythmsCount: 1 });
});

test('nobody is nudged about them, and the week counts nothing of theirs', async () => {
  const { worker, putAway } = await met();
  await putAway(worker.clock);
  await wake(worker, '23T10:00');
  await wake(worker, '2026-12-14T10:00');
  expect(shown()).toEqual([]);
  await putAway(null);
  await wake(worker, '2026-12-21T10:00');
  expect(shown().map(({ title }) => title)).toEqual(['41 days without a 1:1 with Ben', 'No 1:1 this week']);
});

test('a series that ends with them asks nothing', async () => {
  const { worker, putAway } = await met();
  await worker.click(oneOnOne('a', '2026-11-17T10:00'));
  worker.clock = at('18T12:00');
  const questions = async () => (await worker.ask('view/popup', { all: true }, null)).questions;
  expect(await questions()).toMatchObject([{ meeting: { personName: 'Ben' } }]);
  await putAway(worker.clock);
  expect(await questions()).toEqual([]);
});

test('a new meeting with them shows as usual, and somebody else is never picked for them', async () => {
  const { worker, ben, putAway } = await met();
  await putAway(worker.clock);
  await worker.click(oneOnOne('b', '2026-11-11T10:00'));
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'one-on-one', person: { id: ben.id } });
  const week = await worker.ask('view/week', { from: '2026-11-09' }, null);
  expect(week.days.flatMap(({ meetings }) => meetings).map(({ personName }) => personName)).toEqual(['Ben', 'Ben']);

  await worker.click(oneOnOne('c', '2026-11-12T10:00', [guest('Ben', 'ben.b@acme.example')]));
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'ask', people: [] });
});

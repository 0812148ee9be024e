import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { oneOnOne, TestWorker } from '../support/worker';

let worker: TestWorker;

beforeEach(() => {
  worker = new TestWorker('2026-11-23T09:00Z');
});

afterEach(() => worker.die());

/** They last met so many days ago; answers the person's id. */
async function met(name: string, daysAgo: number): Promise<string> {
  const meetingId = randomId();
  const start = worker.clock - daysAgo * DAY_MS;
  await worker.ask('meeting/start', { meetingId, personId: null, name, start }, null);
  await worker.ask('meeting/answer', { meetingId, answer: 'held' });
  const { people } = await worker.ask('view/people');
  return people.find((person) => person.name === name)!.id;
}

test('the popup names the two longest gaps and how many more there are', async () => {
  for (const [name, days] of [
    ['Ana', 24],
    ['Ben', 60],
    ['Cleo', 2],
    ['Dara', 40],
  ] as const) {
    const id = await met(name, days);
    await worker.ask('row/patch', { table: 'person', id, fields: { rhythmDays: 14 } });
  }
  const { lostRhythms, lostRhythmsCount } = await worker.ask('view/popup');
  expect(lostRhythms.map(({ personName, gapDays }) => [personName, gapDays])).toEqual([
    ['Ben', 60],
    ['Dara', 40],
  ]);
  expect(lostRhythmsCount).toBe(3);
});

test('nobody is named whom one meets soon, or of whom a meeting waits for an answer', async () => {
  const id = await met('Ben', 60);
  await worker.ask('row/patch', { table: 'person', id, fields: { rhythmDays: 14 } });
  await worker.ask('person/alias', { personId: id, kind: 'email', value: 'ben@acme.example' });
  const names = async () => (await worker.ask('view/popup')).lostRhythms.map(({ personName }) => personName);
  expect(await names()).toEqual(['Ben']);
  const soon = oneOnOne('ben', '2026-11-26T10:00');
  await worker.click(soon);
  expect(await names()).toEqual([]);
  await worker.click({ ...soon, state: 'cancelled' });
  const view = await worker.ask('view/popup');
  expect(view.questions.map(({ kind }) => kind)).toEqual(['cancelled']);
  expect(view.lostRhythms).toEqual([]);
});

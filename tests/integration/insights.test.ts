import { beforeEach, expect, test } from 'vitest';
import { percentOf } from '@/utils/domain/insights/tally';
import { hashId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { InsightsAbout } from '@/utils/domain/views/insights-view';
import { RelationshipCache } from '@/utils/services/insights/relationship-cache';
import { pairIdOf } from '@/utils/services/people/circle';
import type { WorkerContext } from '@/utils/services/worker-context';
import { TestWorker } from './support/worker';

let worker: TestWorker;

beforeEach(() => {
  worker = new TestWorker('2026-11-02T09:00:00Z');
});

const personId = (name: string) => hashId('test person', name);
const look = (about: InsightsAbout = { kind: 'all' }, days = { first: '2026-10-01', last: '2026-12-31' }) =>
  worker.ask('view/insights', { about, days, firstDay: 1 });

async function meets(name: string, answer: 'held' | 'not-held', id = `${name}-${worker.clock}`): Promise<string> {
  const meetingId = hashId('test meeting', id);
  await worker.ask('meeting/start', { meetingId, personId: personId(name), name: null, start: worker.clock });
  worker.clock += DAY_MS;
  await worker.ask('meeting/answer', { meetingId, answer });
  return meetingId;
}

const knows = (name: string) => worker.ask('person/create', { id: personId(name), name, relation: 'report' });

test('before there is anything, nothing is said that could be taken for a result', async () => {
  const view = await look();
  expect(view.people).toEqual([]);
  expect(percentOf(view.tally.held)).toBeNull();
  expect(view.steps.length).toBe(14);
});

test('what was held, promised and talked about is counted, and compared with the range before', async () => {
  await knows('Bea');
  const first = await meets('Bea', 'held');
  worker.clock += 6 * DAY_MS;
  await meets('Bea', 'not-held');
  const pairId = pairIdOf(personId('Bea'));
  const item = newActionItem({ pairId, madeIn: first, text: 'Send it', owner: 'me', due: '2026-11-04', rank: 'a0' });
  await worker.ask('row/create', { table: 'action-item', id: hashId('i'), visibility: 'shared', fields: item });
  const view = await look({ kind: 'person', id: personId('Bea') });
  expect(view.name).toBe('Bea');
  expect(view.tally).toMatchObject({ held: { part: 1, of: 2 }, missed: 1, doneByDue: { part: 0, of: 1 } });
  expect(view.compared.held).toEqual({ part: 0, of: 0 });
  const next = await look({ kind: 'person', id: personId('Bea') }, { first: '2026-12-01', last: '2026-12-31' });
  expect(next.compared.held).toEqual({ part: 1, of: 2 });
});

test('one change is counted at once, also by a worker that remembers the rest', async () => {
  worker.dies = false;
  await knows('Bea');
  await knows('Cem');
  const meetingId = await meets('Bea', 'held');
  expect((await look()).tally.themes.growth).toBe(0);
  const fields = newTopic({ pairId: pairIdOf(personId('Bea')), text: 'Career', raisedBy: 'them', rank: 'a0' });
  const topic = { ...fields, theme: 'growth' as const, doneIn: meetingId, doneAt: worker.clock };
  await worker.ask('row/create', { table: 'topic', id: hashId('t'), visibility: 'shared', fields: topic });
  const view = await look();
  expect(view.tally.themes.growth).toBe(1);
  expect(view.tally.raisedByThem).toEqual({ part: 1, of: 1 });
  expect(view.people.map(({ name, tally }) => [name, tally.held.of])).toEqual([
    ['Bea', 1],
    ['Cem', 0],
  ]);
  await worker.ask('row/delete', { table: 'topic', id: hashId('t') });
  expect((await look()).tally.themes.growth).toBe(0);
});

test('a person who was put away is counted alone and with nobody else; history of merged people is one', async () => {
  await knows('Bea');
  await knows('B. Ode');
  await meets('Bea', 'held');
  await meets('B. Ode', 'held');
  await worker.ask('person/merge', { personId: personId('B. Ode'), into: personId('Bea') });
  expect((await look({ kind: 'person', id: personId('B. Ode') })).tally.held.part).toBe(2);
  await worker.ask('row/patch', { table: 'person', id: personId('Bea'), fields: { archivedAt: worker.clock } });
  expect((await look()).people).toEqual([]);
  expect((await look({ kind: 'person', id: personId('Bea') })).tally.held.part).toBe(2);
});

test('somebody who is not there is told by code', async () => {
  await expect(look({ kind: 'person', id: hashId('nobody') })).rejects.toMatchObject({ code: 'not-found' });
  await expect(look({ kind: 'group', id: hashId('nobody') })).rejects.toMatchObject({ code: 'not-found' });
});

test('an observation is put away for a while, for good, and brought back', async () => {
  await knows('Bea');
  for (let week = 0; week < 3; week++) {
    await meets('Bea', 'held');
    worker.clock += 6 * DAY_MS;
  }
  const keys = async () =>
    (await worker.ask('view/observations', { personId: null })).observations.map(({ key }) => key);
  const hush = (how: 'while' | 'good') =>
    worker.ask('observation/hush', { personId: personId('Bea'), key: 'noPraise', how });
  expect(await keys()).toEqual(['noPraise']);
  await hush('while');
  expect(await keys()).toEqual([]);
  worker.clock += 61 * DAY_MS;
  expect(await keys()).toContain('noPraise');
  await hush('good');
  worker.clock += 900 * DAY_MS;
  expect(await keys()).not.toContain('noPraise');
  expect((await worker.ask('view/observations', { personId: personId('Bea') })).hushed).toBe(1);
  await worker.ask('observation/unhush', { personId: personId('Bea') });
  expect(await keys()).toContain('noPraise');
});

test('more rows at once than a call takes arguments are heard of, as when a backup is restored', async () => {
  worker.dies = false;
  await knows('Bea');
  let tell: Parameters<WorkerContext['onChange']>[0] = () => undefined;
  const context = {
    ...worker.alive,
    onChange: (listener: typeof tell) => (tell = listener),
  } as unknown as WorkerContext;
  const cache = new RelationshipCache(context);
  const pairId = pairIdOf(personId('Bea'));
  await worker.alive.database.read((unit) => cache.of(unit, [pairId]));
  const rows = Array.from({ length: 300_000 }, () => ({ table: 'topic' as const, id: pairId }));
  tell(['topic'], rows);
  const [history] = await worker.alive.database.read((unit) => cache.of(unit, [pairId]));
  expect(history!.meetings).toEqual([]);
});

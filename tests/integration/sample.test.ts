import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteId } from '@/utils/domain/agenda/note-id';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import type { Tables } from '@/utils/domain/rows/tables';
import { sampleWorld } from '@/utils/domain/sample/sample-world';
import type { SampleRow } from '@/utils/domain/sample/sheet';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays } from '@/utils/domain/time/zone';
import { ENGLISH } from '@/utils/i18n/sample/en';
import { countQuestions } from '@/utils/services/views/questions';
import { shown, wake } from './nudges/on-the-screen';
import { guest, oneOnOne, TestWorker, ZONE } from './support/worker';

beforeEach(() => fakeBrowser.reset());

/** A Monday morning. */
const NOW = '2026-11-23T09:00:00Z';
const nobody = { people: 0, real: 0, welcomed: false };

const worldOf = (worker: TestWorker) => sampleWorld('manager', ENGLISH, { now: worker.clock, zone: ZONE });

async function filled(worker = new TestWorker(NOW)) {
  const rows = worldOf(worker);
  await worker.ask('sample/fill', { rows });
  const { people } = await worker.ask('view/people');
  const nora = people.find(({ name }) => name.startsWith('Nora'))!;
  return { worker, rows, nora };
}

/** A worker with a real one-on-one and something written in it. */
async function withBen() {
  const worker = new TestWorker(NOW);
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  await worker.ask('note/write', { meetingId: meeting!.id, visibility: 'shared', base: '', body: 'Agreed.' });
  return { worker, ben: meeting! };
}

/** All that is the user's, without the date of the file. */
async function everything(worker: TestWorker) {
  const { tables } = JSON.parse(await worker.ask('backup/make')) as { tables: Record<string, { id: string }[]> };
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [name, rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))]),
  );
}

async function countRows(worker: TestWorker): Promise<number> {
  return Object.values(await everything(worker)).flat().length;
}

/** The worker is killed some steps after it was told; nobody hears an answer. */
async function killedWithin(worker: TestWorker, tell: () => Promise<unknown>, steps: number): Promise<void> {
  worker.dies = false;
  await worker.ask('view/sample');
  void tell().catch(() => undefined);
  for (let i = 0; i < steps; i++) await (i % 4 === 3 ? new Promise(setImmediate) : Promise.resolve());
  await worker.kill();
  worker.dies = true;
}

function addTopic(worker: TestWorker, pairId: string, text: string) {
  const fields = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0' });
  return worker.ask('row/create', { table: 'topic', id: randomId(), visibility: 'shared', fields });
}

test('is filled and taken out, and what was there before is there as it was', async () => {
  const { worker } = await withBen();
  const before = await everything(worker);
  await filled(worker);
  expect(await worker.ask('view/sample')).toEqual({ people: 5, real: 1, welcomed: false });
  expect((await worker.ask('view/popup')).sample).toBe(true);
  expect((await worker.ask('view/people')).people).toHaveLength(6);
  const gone = await worker.ask('sample/clear', { keep: [] });
  expect(gone.length).toBeGreaterThan(250);
  expect(await everything(worker)).toEqual(before);
  expect(await worker.ask('view/sample')).toEqual({ ...nobody, real: 1 });
  expect((await worker.ask('view/popup')).sample).toBe(false);
});

test('sent twice it is there once, a second one beside it is none, and taken out twice it is gone once', async () => {
  const { worker, rows } = await filled();
  const once = await everything(worker);
  await worker.ask('sample/fill', { rows });
  worker.clock += DAY_MS;
  await worker.ask('sample/fill', { rows: worldOf(worker) });
  expect(await everything(worker)).toEqual(once);
  await worker.ask('sample/clear', { keep: ['Mine'] });
  expect(await worker.ask('sample/clear', { keep: ['Mine'] })).toEqual([]);
  expect((await worker.ask('view/popup')).captures.map(({ text }) => text)).toEqual(['Mine']);
  await worker.ask('sample/fill', { rows: worldOf(worker) });
  expect((await worker.ask('view/sample')).people).toBe(5);
});

test('killed at any step, all of it is there or nothing; sent again it is whole, or gone', async () => {
  const filledTo = new Set<number>();
  const clearedTo = new Set<number>();
  for (const steps of [0, 8, 40, 200, 1_000]) {
    const worker = new TestWorker(NOW);
    const rows = worldOf(worker);
    await killedWithin(worker, () => worker.ask('sample/fill', { rows }), steps);
    filledTo.add(await countRows(worker));
    await worker.ask('sample/fill', { rows });
    expect(await countRows(worker)).toBe(rows.length);
    await killedWithin(worker, () => worker.ask('sample/clear', { keep: [] }), steps);
    clearedTo.add(await countRows(worker));
    await worker.ask('sample/clear', { keep: [] });
    expect(await countRows(worker)).toBe(0);
  }
  const all = worldOf(new TestWorker(NOW)).length;
  expect(filledTo).toEqual(new Set([0, all]));
  expect(clearedTo).toEqual(new Set([all, 0]));
});

test('what the user wrote to sample people is told, kept where they say so, and comes back by undo', async () => {
  const { worker, rows, nora } = await filled();
  await addTopic(worker, nora.pairId, 'My own topic');
  const meetingId = rows.find(({ table, row }) => table === 'meeting' && (row as Tables['meeting']).state === 'held')!
    .row.id;
  await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: 'My own note' });
  const old = rows.find(({ table }) => table === 'topic')!.row.id;
  worker.clock += 60_000;
  await worker.ask('row/patch', { table: 'topic', id: old, fields: { outcome: 'My own outcome' } });
  await worker.ask('row/patch', { table: 'person', id: nora.id, fields: { rhythmDays: 14 } });
  const texts = (await worker.ask('view/sample-texts')).flat();
  expect(texts).toEqual(expect.arrayContaining(['My own topic', 'My own note', 'My own outcome']));
  const before = await everything(worker);

  const gone = await worker.ask('sample/clear', { keep: ['My own topic', 'My own note'] });
  expect((await worker.ask('view/people')).people).toEqual([]);
  const { captures } = await worker.ask('view/popup');
  expect(captures.map(({ text }) => text).toSorted()).toEqual(['My own note', 'My own topic']);
  await worker.ask('sample/fill', { rows: gone });
  const { capture: _, ...back } = await everything(worker);
  const { capture: __, ...was } = before;
  expect(back).toEqual(was);
  const record = await worker.ask('view/meeting', { meetingId });
  expect(record.notes.private.body).toBe('My own note');
});

test('merged with a real person, either way round, it goes alone', async () => {
  const { worker, ben } = await withBen();
  const before = await everything(worker);
  const { nora } = await filled(worker);
  await worker.ask('person/merge', { personId: nora.id, into: ben.personId });
  expect((await worker.ask('view/people')).people).toHaveLength(5);
  await worker.ask('sample/clear', { keep: [] });
  expect(await everything(worker)).toEqual(before);

  const again = await filled(worker);
  await worker.ask('person/merge', { personId: ben.personId, into: again.nora.id });
  await worker.ask('sample/clear', { keep: [] });
  const { people } = await worker.ask('view/people');
  expect(people.map(({ name }) => name)).toEqual(['Ben']);
  expect((await worker.ask('view/meeting', { meetingId: ben.id })).notes.shared.body).toBe('Agreed.');
});

test('asks, nudges and counts nothing, for weeks, whatever the reconciler does', async () => {
  const { worker, nora } = await filled();
  await addTopic(worker, nora.pairId, 'Mine');
  const { meeting: meetings } = await everything(worker);
  for (let day = 0; day < 40; day++) {
    const date = addCalendarDays('2026-11-23', day);
    for (const time of ['09:30', '14:50', '16:10']) {
      await wake(worker, `${date}T${time}`);
      expect(shown()).toEqual([]);
    }
    expect(await countQuestions(worker.alive)).toBe(0);
  }
  const popup = await worker.ask('view/popup');
  expect(popup.questions).toEqual([]);
  expect(popup.lostRhythms).toEqual([]);
  expect((await everything(worker)).meeting).toEqual(meetings);
});

test('real ones are nudged of as if it were not there', async () => {
  const worker = new TestWorker('2026-11-24T07:00:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-24T10:00'));
  await filled(worker);
  await wake(worker, '24T09:52');
  expect(shown().map(({ title }) => title)).toEqual([expect.stringContaining('Ben')]);
});

test('nobody of a calendar is taken for one of the sample, and the panel offers none of them', async () => {
  const { worker, nora } = await filled();
  await worker.click(oneOnOne('other', '2026-11-23T14:00', [guest(nora.name, 'nora@acme.example')]));
  const view = await worker.ask('view/panel');
  expect(view.status).toBe('one-on-one');
  expect(view.person!.id).not.toBe(nora.id);
  await worker.click(oneOnOne('planning', '2026-11-23T16:00', [guest('Carl'), guest('Dora')]));
  expect((await worker.ask('view/panel')).people.map(({ name }) => name)).toEqual([nora.name]);
});

test('figures over all and files over all speak of real people as soon as there are some', async () => {
  const days = { first: '2026-08-01', last: '2026-11-23' };
  const query = { about: { kind: 'all' as const }, days, firstDay: 1 };
  const { worker } = await filled();
  expect((await worker.ask('view/insights', query)).people).toHaveLength(5);
  const real = await withBen();
  const alone = await real.worker.ask('view/insights', query);
  await filled(real.worker);
  const beside = await real.worker.ask('view/insights', query);
  expect(beside.people.map(({ name }) => name)).toEqual(['Ben']);
  expect(beside).toEqual(alone);
  const file = await real.worker.ask('export/make', {
    what: 'items',
    meetingId: null,
    personId: null,
    slice: 0,
    mine: true,
  });
  expect(file.text).not.toContain('Nora');
});

test('a backup carries it with its mark: restored elsewhere it is still the sample, and goes in whole', async () => {
  const { worker } = await filled();
  const text = await worker.ask('backup/make');
  const other = new TestWorker(NOW);
  await other.ask('backup/restore', { text, mode: 'merge' });
  expect(await other.ask('view/sample')).toEqual({ people: 5, real: 0, welcomed: false });
  expect(await countQuestions(other.alive)).toBe(0);
  await other.ask('sample/clear', { keep: [] });
  expect(Object.values(await everything(other)).flat()).toEqual([]);
});

test('nothing real comes in through this door', async () => {
  const { worker, ben } = await withBen();
  const [first, ...rest] = worldOf(worker);
  const stolen = { table: 'note', row: { ...first!.row, id: noteId(ben.id, 'shared') } } as unknown as SampleRow;
  await expect(worker.ask('sample/fill', { rows: [first!, stolen, ...rest] })).rejects.toMatchObject({
    code: 'bad-request',
  });
  const real = { ...first!, row: { ...first!.row, id: ben.personId, createdAt: '000000001-0000-other' } } as SampleRow;
  await expect(worker.ask('sample/fill', { rows: [real] })).rejects.toMatchObject({ code: 'bad-request' });
  const local = { table: 'feed', row: { ...first!.row, scope: 'local' } } as unknown as SampleRow;
  await expect(worker.ask('sample/fill', { rows: [local] })).rejects.toMatchObject({ code: 'bad-request' });
  expect((await worker.ask('view/sample')).people).toBe(0);
  expect((await worker.ask('view/meeting', { meetingId: ben.id })).notes.shared.body).toBe('Agreed.');
});

test('the first panel is told that nobody read its line yet, the next ones that somebody did', async () => {
  const { worker } = await withBen();
  expect((await worker.ask('view/panel')).orient).toBe(true);
  await worker.ask('settings/patch', { oriented: true });
  expect((await worker.ask('view/panel')).orient).toBe(false);
});

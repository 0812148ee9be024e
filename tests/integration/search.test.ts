import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import { oneOnOne, TestWorker } from './support/worker';

async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  // The index lives as long as its worker: here it is the keeping in step that is tried.
  worker.dies = false;
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting, person } = await worker.ask('view/panel');
  const { pairId, id: meetingId } = meeting!;
  const topicId = randomId();
  await worker.ask('row/create', {
    table: 'topic',
    id: topicId,
    visibility: 'private',
    fields: newTopic({ pairId, text: 'Holiday plans', raisedBy: 'me', rank: 'a0' }),
  });
  await worker.ask('row/create', {
    table: 'action-item',
    id: randomId(),
    visibility: 'shared',
    fields: newActionItem({
      pairId,
      madeIn: meetingId,
      text: 'Book the holiday',
      owner: 'me',
      due: 'next',
      rank: 'a0',
    }),
  });
  await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: 'The **holiday** is agreed.' });
  const search = async (text: string, personId: string | null = null) =>
    (await worker.ask('view/search', { text, personId, limit: 10 })).found;
  return { worker, pairId, meetingId, topicId, personId: person!.id, search };
}

test('topics, notes and promises are found, with whom, when and whether they are private', async () => {
  const { search, meetingId } = await story();
  const found = await search('holi');
  expect(found.map(({ kind, visibility }) => [kind, visibility]).sort()).toEqual([
    ['action-item', 'shared'],
    ['note', 'shared'],
    ['topic', 'private'],
  ]);
  expect(found.every(({ person }) => person?.name === 'Ben')).toBe(true);
  const note = found.find(({ kind }) => kind === 'note')!;
  expect(note.meeting?.id).toBe(meetingId);
  expect(note.snippet).toEqual([
    { text: 'The ', hit: false },
    { text: 'holiday', hit: true },
    { text: ' is agreed.', hit: false },
  ]);
});

test('what changes is found as it is now: edited, deleted, brought back, and in a new worker', async () => {
  const { worker, topicId, search } = await story();
  const topics = async (text: string) => (await search(text)).filter(({ kind }) => kind === 'topic').length;
  expect(await topics('holiday')).toBe(1);
  await worker.ask('row/patch', { table: 'topic', id: topicId, fields: { text: 'Summer leave' } });
  expect([await topics('holiday'), await topics('summer')]).toEqual([0, 1]);
  await worker.ask('row/delete', { table: 'topic', id: topicId });
  expect(await topics('summer')).toBe(0);
  await worker.ask('row/restore', { table: 'topic', id: topicId });
  expect(await topics('summer')).toBe(1);
  await worker.die();
  expect(await topics('summer')).toBe(1);
});

test('a search with one person finds nothing of another', async () => {
  const { worker, search, personId } = await story();
  await worker.ask('person/create', { id: 'other', name: 'Ada', relation: 'peer' });
  expect((await search('holiday', personId)).length).toBe(3);
  expect(await search('holiday', 'other')).toEqual([]);
});

test('after everything is erased nothing is found', async () => {
  const { worker, search } = await story();
  expect((await search('holiday')).length).toBe(3);
  await worker.ask('data/erase');
  expect(await search('holiday')).toEqual([]);
});

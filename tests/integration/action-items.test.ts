import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem } from '@/utils/domain/rows/new-rows';
import { oneOnOne, TestWorker } from './support/worker';

async function promised(fields = {}) {
  const worker = new TestWorker('2026-11-23T09:05:00Z');
  await worker.click(oneOnOne('weekly', '2026-11-23T10:00'));
  const { meeting } = await worker.ask('view/panel');
  const { pairId, id: madeIn } = meeting!;
  const id = randomId();
  const row = newActionItem({
    pairId,
    madeIn,
    text: 'Send the figures',
    owner: 'me',
    due: 'next',
    rank: 'a0',
    ...fields,
  });
  await worker.ask('row/create', { table: 'action-item', id, visibility: 'shared', fields: row });
  const close = (how: 'done' | 'dropped' | 'open', reason: string | null = null, of = id) =>
    worker.ask('item/close', { id: of, how, reason });
  const open = async () => (await worker.ask('view/popup', undefined, null)).mine.map(({ id: one }) => one);
  return { worker, id, madeIn, close, open };
}

test('what is dropped leaves the list with its reason, and can be had back', async () => {
  const { worker, id, close, open } = await promised();
  await close('dropped', 'No longer needed');
  expect(await open()).toEqual([]);
  const shown = (await worker.ask('view/panel')).actionItems;
  expect(shown).toMatchObject([{ id, done: false, dropped: true, dropReason: 'No longer needed', overdue: false }]);
  await close('open');
  expect(await open()).toEqual([id]);
});

test('a promise of every one-on-one comes back once, however often it is ticked and unticked', async () => {
  const { close, open, id } = await promised({ repeats: 'meeting' });
  for (let times = 0; times < 3; times += 1) {
    await close('done');
    await close('done');
    expect(await open()).toHaveLength(1);
    await close('open');
    expect(await open()).toEqual([id]);
  }
});

test('a next round that somebody has touched stays when the last one is opened again', async () => {
  const { worker, close, open, id } = await promised({ repeats: 'week' });
  await close('done');
  const [round] = await open();
  await worker.ask('row/patch', { table: 'action-item', id: round!, fields: { obstacle: 'Waiting for numbers' } });
  await close('open');
  expect((await open()).sort()).toEqual([id, round!].sort());
});

test('put off in a meeting, it is due at the one after it', async () => {
  const { worker, id } = await promised();
  await worker.click(oneOnOne('weekly', '2026-11-30T10:00'));
  await worker.click(oneOnOne('weekly', '2026-12-07T10:00'));
  const dueOf = async () =>
    (await worker.ask('view/popup', undefined, null)).mine.find((one) => one.id === id)?.dueDate;
  expect(await dueOf()).toBe('2026-11-30');
  const nextFrom = Date.parse('2026-11-30T09:00:00Z');
  await worker.ask('row/patch', { table: 'action-item', id, fields: { due: 'next', nextFrom, movedTimes: 1 } });
  expect(await dueOf()).toBe('2026-12-07');
});

import { expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { instantToWall } from '@/utils/domain/time/zone';
import { guest, oneOnOne, TestWorker, ZONE } from '../support/worker';

test('a cancelled one-on-one: whom to write to, when there is room, and what stays', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const tuesday = oneOnOne('weekly', '2026-11-24T10:00');
  const next = oneOnOne('weekly', '2026-12-01T10:00');
  const busy = { ...oneOnOne('review', '2026-11-24T09:30', [guest('Cem'), guest('Dana')]), end: '2026-11-24T12:00' };
  await worker.click(next);
  await worker.click(tuesday);
  const { meeting } = await worker.ask('view/panel');
  await worker.show([busy, tuesday, next], '2026-11-23', '2026-12-07');
  await worker.ask('row/patch', { table: 'person', id: meeting!.personId, fields: { relation: 'manager' } });
  for (const [text, visibility] of [
    ['Budget', 'shared'],
    ['My salary', 'private'],
  ] as const) {
    await worker.ask('row/create', {
      table: 'topic',
      id: randomId(),
      visibility,
      fields: newTopic({ pairId: meeting!.pairId, text, raisedBy: 'me', rank: 'a0' }),
    });
  }
  await worker.click({ ...tuesday, state: 'cancelled' });

  const view = await worker.ask('view/repair', { meetingId: meeting!.id }, null);
  expect(view).toMatchObject({
    cause: 'cancelled',
    role: 'employee',
    email: 'ben@acme.example',
    minutes: 30,
    composeAt: 'google',
    meeting: { waiting: 2 },
  });
  expect(view.waiting.map(({ text }) => text)).toEqual(['Budget']);
  const { waitingPrivate, ...leaving } = view;
  expect(waitingPrivate.map(({ text }) => text)).toEqual(['My salary']);
  expect(JSON.stringify(leaving)).not.toContain('salary');
  const walls = view.proposals.map(({ start }) => instantToWall(start, ZONE));
  expect(walls[0]).toBe('2026-11-24T09:00');
  expect(walls.slice(1, 4)).toEqual(['2026-11-25T10:00', '2026-11-26T10:00', '2026-11-27T10:00']);
});

test('a meeting that is gone has no repair', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await expect(worker.ask('view/repair', { meetingId: randomId() })).rejects.toMatchObject({ code: 'not-found' });
});

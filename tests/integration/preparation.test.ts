import { expect, test } from 'vitest';
import { newCapture } from '@/utils/domain/preparation/captures';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { CaptureRow } from '@/utils/domain/rows/preparation';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import { oneOnOne, TestWorker } from './support/worker';

/** The worker dies before every single message of these stories. */

async function meet(worker: TestWorker, day: string) {
  worker.clock = Date.parse(`${day}T08:30:00Z`);
  await worker.click(oneOnOne('weekly', `${day}T10:00`));
  const { meeting } = await worker.ask('view/panel');
  return { meetingId: meeting!.id, pairId: meeting!.pairId, personId: meeting!.personId };
}

type At = Awaited<ReturnType<typeof meet>>;

async function capture(worker: TestWorker, text: string, given: Partial<CaptureRow> = {}) {
  const id = randomId();
  const fields = newCapture({ pairId: null, kind: 'thought', text, capturedAt: worker.clock, ...given });
  await worker.ask('row/create', { table: 'capture', id, visibility: 'private', fields });
  return id;
}

async function topic(worker: TestWorker, { pairId }: At, text: string, more = {}) {
  const id = randomId();
  const fields = newTopic({ pairId, text, raisedBy: 'me', rank: 'a0', ...more });
  await worker.ask('row/create', { table: 'topic', id, visibility: 'shared', fields });
  return id;
}

async function promise(worker: TestWorker, { pairId, meetingId }: At, owner: 'me' | 'them', due: string | null = null) {
  const fields = newActionItem({ pairId, madeIn: meetingId, text: 'Something', owner, due, rank: 'a0' });
  await worker.ask('row/create', { table: 'action-item', id: randomId(), visibility: 'shared', fields });
}

const write = (worker: TestWorker, { meetingId }: At, visibility: 'shared' | 'private', body: string) =>
  worker.ask('note/write', { meetingId, visibility, base: '', body });

test('before the first meeting there is nothing but two questions to oneself', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const { meetingId } = await meet(worker, '2026-11-09');
  expect(await worker.ask('view/preparation', { meetingId })).toMatchObject({
    ...{ last: null, promises: { mine: 0, theirs: 0, overdue: 0 }, oldest: [], growthOn: null, captures: [] },
    feedback: null,
    prompts: [{ prompt: 'their-mind', text: '', last: null }, { prompt: 'their-work' }],
  });
});

test('what was said, promised and left waiting stands there the next time', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const first = await meet(worker, '2026-11-09');
  worker.clock += 3_000_000;
  await write(worker, first, 'shared', '# Handover\n\n- **One** page now\n');
  await write(worker, first, 'private', 'Looked tired');
  await promise(worker, first, 'me', '2026-11-11');
  await promise(worker, first, 'them');
  const growth = await topic(worker, first, 'Anything', { theme: 'growth' });
  await worker.ask('topic/tick', { id: growth, meetingId: first.meetingId, done: true });
  const second = await meet(worker, '2026-11-16');
  await promise(worker, second, 'me');
  const view = await worker.ask('view/preparation', { meetingId: second.meetingId });
  expect(view).toMatchObject({
    last: { meetingId: first.meetingId, lines: ['Handover', 'One page now', 'Looked tired'] },
    promises: { mine: 1, theirs: 1, overdue: 1 },
    growthOn: '2026-11-09',
  });
});

test('of the topics that waited over a meeting the two oldest come up; parked, pinned and new ones don’t', async () => {
  const worker = new TestWorker('2026-11-02T08:30:00Z');
  const first = await meet(worker, '2026-11-02');
  worker.clock -= HOUR_MS;
  await topic(worker, first, 'Oldest');
  await topic(worker, first, 'Pinned', { pinned: true });
  await topic(worker, first, 'Parked', { parkedAt: worker.clock });
  worker.clock += 2_000;
  await topic(worker, first, 'Second');
  await topic(worker, first, 'Third');
  worker.clock = Date.parse('2026-11-02T09:20:00Z');
  await write(worker, first, 'shared', 'We met');
  const second = await meet(worker, '2026-11-09');
  await topic(worker, second, 'Fresh');
  const { oldest } = await worker.ask('view/preparation', { meetingId: second.meetingId });
  expect(oldest[0]).toMatchObject({ text: 'Oldest', ageDays: 7, meetingsWaited: 1 });
  expect(oldest.map(({ text }) => text)).toEqual(['Oldest', 'Second']);
});

test('captures wait for their person, whoever they were merged into, until they are used', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const at = await meet(worker, '2026-11-09');
  const twin = randomId();
  await worker.ask('person/create', { id: twin, name: 'Benjamin', relation: 'unknown' });
  const { people } = await worker.ask('view/popup');
  const twinPair = people.find(({ id }) => id === twin)!.pairId;
  const used = await capture(worker, 'Used', { pairId: at.pairId });
  await capture(worker, 'For Ben', { pairId: at.pairId, kind: 'win' });
  await capture(worker, 'For his twin', { pairId: twinPair, capturedAt: worker.clock + 1 });
  await capture(worker, 'For nobody');
  await worker.ask('row/patch', { table: 'capture', id: used, fields: { usedAt: worker.clock } });
  const words = async () =>
    (await worker.ask('view/preparation', { meetingId: at.meetingId })).captures.map(({ text }) => text);
  expect(await words()).toEqual(['For Ben']);
  await worker.ask('person/merge', { personId: twin, into: at.personId });
  expect(await words()).toEqual(['For his twin', 'For Ben']);
  const popup = await worker.ask('view/popup');
  expect(popup.capturesCount).toBe(3);
  expect(popup.captures.map(({ text, personName }) => [text, personName])).toEqual(
    expect.arrayContaining([
      ['For nobody', null],
      ['For his twin', 'Ben'],
    ]),
  );
});

test('an answer to oneself is kept, shown again the next time, and gone when it is emptied', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const first = await meet(worker, '2026-11-09');
  const answer = (at: At, text: string) =>
    worker.ask('prompt/write', { meetingId: at.meetingId, prompt: 'their-mind', text });
  await answer(first, 'The move');
  await answer(first, ' The depot move ');
  const second = await meet(worker, '2026-11-16');
  const asked = async (at: At) => (await worker.ask('view/preparation', { meetingId: at.meetingId })).prompts[0];
  expect(await asked(first)).toMatchObject({ text: 'The depot move', last: null });
  expect(await asked(second)).toMatchObject({ text: '', last: { text: 'The depot move' } });
  await answer(first, '  ');
  expect(await asked(second)).toMatchObject({ text: '', last: null });
  await answer(first, 'Again');
  expect(await asked(first)).toMatchObject({ text: 'Again' });
  await expect(
    worker.ask('prompt/write', { meetingId: 'gone', prompt: 'their-mind', text: 'x' }),
  ).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    worker.ask('prompt/write', { meetingId: first.meetingId, prompt: 'weather' as never, text: 'x' }),
  ).rejects.toMatchObject({ code: 'bad-request' });
});

test.each([
  ['report', 2],
  ['manager', 3],
  ['peer', 3],
] as const)('towards a %s there are %i questions to oneself', async (relation, count) => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const at = await meet(worker, '2026-11-09');
  await worker.ask('row/patch', { table: 'person', id: at.personId, fields: { relation } });
  expect((await worker.ask('view/preparation', { meetingId: at.meetingId })).prompts).toHaveLength(count);
});

test('feedback that was not said yet is counted, and after a week its age is told', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  const at = await meet(worker, '2026-11-09');
  const words = { situation: 'Friday', behaviour: 'Stayed calm', impact: 'We shipped', closing: '' };
  const draft = async (direction: 'given' | 'received', state: 'draft' | 'planned' | 'said') => {
    const fields = { pairId: at.pairId, kind: 'praise' as const, direction, ...words, state, stateAt: worker.clock };
    const more = { saidIn: null, topicId: null };
    await worker.ask('row/create', {
      ...{ table: 'feedback', id: randomId(), visibility: 'private' },
      fields: { ...fields, ...more },
    });
  };
  await draft('given', 'draft');
  await draft('given', 'said');
  await draft('received', 'draft');
  const feedback = async () => (await worker.ask('view/preparation', { meetingId: at.meetingId })).feedback;
  expect(await feedback()).toEqual({ count: 1, oldDays: null });
  worker.clock += 8 * DAY_MS;
  await draft('given', 'planned');
  expect(await feedback()).toEqual({ count: 2, oldDays: 8 });
});

test('of a meeting that is gone nothing is prepared', async () => {
  const worker = new TestWorker('2026-11-09T08:30:00Z');
  await expect(worker.ask('view/preparation', { meetingId: 'gone' })).rejects.toMatchObject({ code: 'not-found' });
});

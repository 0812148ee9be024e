import { expect, test } from 'vitest';
import { newCapture } from '@/utils/domain/preparation/captures';
import { randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { guest, oneOnOne, TestWorker } from './support/worker';

const NOTHING = { questions: [], captures: [], oldDrafts: { visibility: 'private', count: 0, oldestDays: 0 } };

/** Ben is met tomorrow, Cem the day after. */
async function story() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  await worker.click(oneOnOne('cem', '2026-11-25T10:00', [guest('Cem')]));
  const cem = (await worker.ask('view/panel')).person!;
  await worker.click(oneOnOne('ben', '2026-11-24T10:00'));
  const { person, meeting } = await worker.ask('view/panel');
  const needs = (personId: string) => worker.ask('view/person-needs', { personId });
  return { worker, ben: person!, cem, meetingId: meeting!.id, needs };
}

type Story = Awaited<ReturnType<typeof story>>;

const capture = ({ worker }: Story, pairId: string | null, text: string) =>
  worker.ask('row/create', {
    ...{ table: 'capture', id: randomId(), visibility: 'private' },
    fields: newCapture({ pairId, kind: 'win', text, capturedAt: worker.clock }),
  });

const draft = ({ worker }: Story, pairId: string, direction: 'given' | 'received', daysAgo: number) =>
  worker.ask('row/create', {
    ...{ table: 'feedback', id: randomId(), visibility: 'private' },
    fields: {
      ...{ pairId, kind: 'praise', direction, situation: '', behaviour: 'Stayed calm', impact: '', closing: '' },
      ...{ state: 'draft', stateAt: worker.clock - daysAgo * DAY_MS, saidIn: null, topicId: null },
    },
  });

test('what was captured for somebody and drafts that lie too long are told of them alone', async () => {
  const told = await story();
  const { ben, cem, needs } = told;
  expect(await needs(ben.id)).toEqual(NOTHING);
  await capture(told, ben.pairId, 'Ran the fire drill');
  await capture(told, null, 'For nobody yet');
  await draft(told, ben.pairId, 'given', 6);
  await draft(told, ben.pairId, 'given', 12);
  await draft(told, ben.pairId, 'received', 30);
  expect(await needs(ben.id)).toMatchObject({
    captures: [{ text: 'Ran the fire drill', personName: 'Ben' }],
    oldDrafts: { count: 1, oldestDays: 12 },
  });
  expect(await needs(cem.id)).toEqual(NOTHING);
});

test('one that was called off asks on their page; put away, they ask nothing and keep what was captured', async () => {
  const told = await story();
  const { worker, ben, cem, needs, meetingId } = told;
  await worker.click({ ...oneOnOne('ben', '2026-11-24T10:00'), state: 'cancelled' });
  await capture(told, ben.pairId, 'Ran the fire drill');
  expect(await needs(ben.id)).toMatchObject({ questions: [{ kind: 'cancelled', meeting: { id: meetingId } }] });
  expect((await needs(cem.id)).questions).toEqual([]);
  await worker.ask('row/patch', { table: 'person', id: ben.id, fields: { archivedAt: worker.clock } });
  expect(await needs(ben.id)).toMatchObject({ questions: [], captures: [{ text: 'Ran the fire drill' }] });
  expect(await worker.ask('view/person', { personId: ben.id })).toMatchObject({ archivedAt: worker.clock });
});

test('whoever was put together with somebody is found under both, with all that waits', async () => {
  const told = await story();
  const { worker, ben, cem, needs } = told;
  await capture(told, cem.pairId, 'Asked for the night shift');
  await worker.ask('person/merge', { personId: cem.id, into: ben.id });
  for (const { id } of [ben, cem]) {
    expect((await needs(id)).captures).toMatchObject([{ text: 'Asked for the night shift', personName: 'Ben' }]);
    expect((await worker.ask('view/person', { personId: id })).person.id).toBe(ben.id);
  }
});

test('since when they know each other is the first one that was held, the last one the last', async () => {
  const { worker, ben, meetingId } = await story();
  const page = () => worker.ask('view/person', { personId: ben.id });
  expect(await page()).toMatchObject({ firstMet: null, lastHeld: null });
  const start = Date.parse('2026-11-24T10:00+01:00');
  worker.clock = start + DAY_MS;
  await worker.ask('meeting/answer', { meetingId, answer: 'held' });
  await worker.click(oneOnOne('later', '2026-11-25T14:00'));
  expect(await page()).toMatchObject({ firstMet: start, lastHeld: meetingId, meetings: { length: 2 } });
});

test('a one-on-one begun by mistake leaves nothing behind; what was written in stays', async () => {
  const { worker, ben } = await story();
  const meetings = async () => (await worker.ask('view/person', { personId: ben.id })).meetings.map(({ id }) => id);
  const before = await meetings();
  const [mistaken, real] = [randomId(), randomId()];
  const begin = (meetingId: string) =>
    worker.ask('meeting/start', { meetingId, personId: ben.id, name: null, start: worker.clock });
  await begin(mistaken);
  expect(await meetings()).toContain(mistaken);
  await worker.ask('meeting/unstart', { meetingId: mistaken });
  expect(await meetings()).toEqual(before);
  await begin(real);
  await worker.ask('note/write', { meetingId: real, visibility: 'shared', base: '', body: 'We talked' });
  await worker.ask('meeting/unstart', { meetingId: real });
  expect(await meetings()).toContain(real);
  // One that stands in a calendar is not to be taken back so.
  await worker.ask('meeting/unstart', { meetingId: before[0]! });
  expect(await meetings()).toEqual(expect.arrayContaining(before));
});

import { describe, expect, test } from 'vitest';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';
import { guest, oneOnOne, TestWorker, ZONE } from './support/worker';

const MONDAY = '2026-11-23T08:30:00Z';

const tuesday = oneOnOne('weekly', '2026-11-24T10:00');
const next = oneOnOne('weekly', '2026-12-01T10:00');
const cancelled = { ...tuesday, state: 'cancelled' as const };
/** A single event, as somebody makes it in answer to a message. */
const single = (uid: string, start: string) => ({ ...oneOnOne(uid, start), recurring: false, title: 'Ana / Ben' });

/** Tuesday's weekly one falls out; answers with its id. */
async function fallen(worker: TestWorker): Promise<string> {
  await worker.click(next);
  await worker.click(tuesday);
  const { meeting } = await worker.ask('view/panel');
  await worker.click(cancelled);
  return meeting!.id;
}

const questions = async (worker: TestWorker) => (await worker.ask('view/popup')).questions;

describe('the new time', () => {
  test('is linked by itself when it shows up; the question goes and one quiet word comes', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
    await worker.ask('repair/ask', { meetingId });
    worker.clock += HOUR_MS;
    await worker.click(single('new', '2026-11-26T14:00'), 2);

    expect(await questions(worker)).toEqual([]);
    const { found } = await worker.ask('view/popup');
    expect(found).toMatchObject([{ meetingId, personName: 'Ben' }]);
    expect(instantToWall(found![0]!.start!, ZONE)).toBe('2026-11-26T14:00');
    expect((await worker.ask('view/panel')).found).toMatchObject({ meetingId });

    worker.clock += 25 * HOUR_MS;
    expect((await worker.ask('view/popup')).found).toEqual([]);
  });

  test('"not the new time" asks again, and only what comes later may be it', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    await worker.ask('repair/ask', { meetingId });
    worker.clock += HOUR_MS;
    await worker.click(single('lunch', '2026-11-25T14:00'), 2);
    worker.clock += HOUR_MS;
    await worker.ask('repair/reopen', { meetingId });
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
    worker.clock += HOUR_MS;
    await worker.click({ ...single('lunch', '2026-11-25T14:00'), title: 'Ana / Ben!' }, 2);
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
    worker.clock += HOUR_MS;
    await worker.click(single('real', '2026-11-27T09:00'), 2);
    const { found } = await worker.ask('view/popup');
    expect(instantToWall(found![0]!.start!, ZONE)).toBe('2026-11-27T09:00');
  });

  test('a regular one that comes into sight is not it, nor is any while nobody asked', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    await worker.click(single('other', '2026-11-25T14:00'), 2);
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
    await worker.ask('repair/ask', { meetingId });
    await worker.click(oneOnOne('weekly', '2026-12-08T10:00'), 2);
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
  });

  test('the event itself comes back: nothing is left to mend', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    await worker.ask('repair/settle', { meetingId, how: 'skipped' });
    worker.clock += HOUR_MS;
    await worker.click(tuesday);
    const view = await worker.ask('view/repair', { meetingId });
    expect(view).toMatchObject({ repair: null, askedAt: null, meeting: { state: 'scheduled' } });
  });

  test('one who said no moves it: that is the new time', async () => {
    const worker = new TestWorker(MONDAY);
    await worker.click(tuesday);
    const meetingId = (await worker.ask('view/panel')).meeting!.id;
    const no = { ...guest('Ben'), response: 'declined' as const };
    await worker.click({ ...tuesday, attendees: [tuesday.attendees![0]!, no] });
    expect(await questions(worker)).toMatchObject([{ kind: 'declined' }]);
    await worker.ask('repair/ask', { meetingId });
    worker.clock += HOUR_MS;
    await worker.click({ ...tuesday, start: '2026-11-26T10:00', end: '2026-11-26T10:30' });
    expect(await questions(worker)).toEqual([]);
    expect((await worker.ask('view/popup')).found).toMatchObject([{ meetingId }]);
  });
});

describe('other ways', () => {
  test('skipping closes the question; taken back, it is there again', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    const { skip } = await worker.ask('view/repair', { meetingId });
    expect(skip).toMatchObject({ nextInDays: 8, gapDays: null });
    await worker.ask('repair/settle', { meetingId, how: 'skipped' });
    expect(await questions(worker)).toEqual([]);
    await worker.ask('repair/reopen', { meetingId });
    expect(await questions(worker)).toMatchObject([{ kind: 'cancelled' }]);
  });

  test('a meeting that nobody knows of and that is let go of did not take place', async () => {
    const worker = new TestWorker(MONDAY);
    await worker.click(tuesday);
    const meetingId = (await worker.ask('view/panel')).meeting!.id;
    worker.clock = Date.parse('2026-11-25T09:00:00Z');
    await worker.ask('repair/settle', { meetingId, how: 'skipped' });
    expect(await questions(worker)).toEqual([]);
    expect((await worker.ask('view/repair', { meetingId })).meeting.state).toBe('missed');
  });

  test('what was said in writing is a note of it, and no sign that people met', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    worker.clock = Date.parse('2026-11-24T09:10:00Z');
    await worker.ask('repair/settle', { meetingId, how: 'written' });
    await worker.ask('note/write', { meetingId, visibility: 'shared', base: '', body: '**How I am**\n\nFine' });
    worker.clock += 3 * HOUR_MS;
    const record = await worker.ask('view/meeting', { meetingId });
    expect(record).toMatchObject({ meeting: { state: 'cancelled' }, notes: { shared: { body: /Fine/ } } });
    expect(await questions(worker)).toEqual([]);
  });
});

describe('what happened', () => {
  test('who called it off stays as the user said, whatever the calendar says again', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    await worker.ask('repair/who', { meetingId, by: 'me' });
    worker.clock += HOUR_MS;
    await worker.click({ ...cancelled, title: 'Ana / Ben (off)' });
    expect(await worker.ask('view/repair', { meetingId })).toMatchObject({ by: 'me' });
    await worker.ask('repair/who', { meetingId, by: null });
    expect((await worker.ask('view/repair', { meetingId })).by).not.toBe('me');
  });

  test('it says what told of it and when, and where the event can still be moved', async () => {
    const worker = new TestWorker(MONDAY);
    const meetingId = await fallen(worker);
    const off = await worker.ask('view/repair', { meetingId });
    expect(off.sources).toMatchObject([{ kind: 'page', site: 'google', seenAt: Date.parse(MONDAY) }]);
    // Its calendar calls it cancelled: there is nothing to move.
    expect(off.eventAddress).toBeNull();
    const standing = await worker.ask('view/panel');
    expect(standing.meeting!.id).toBe(meetingId);
    await worker.click(next, 2);
    const ahead = (await worker.ask('view/panel', undefined, 2)).meeting!;
    const moving = await worker.ask('view/repair', { meetingId: ahead.id });
    expect(moving).toMatchObject({ cause: 'moved' });
    expect(moving.eventAddress).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/u\/0\/r\/eventedit\//);
  });
});

test('three times around everything that is known: days off, the other side’s day, what is shown as free', async () => {
  const worker = new TestWorker(MONDAY);
  const meetingId = await fallen(worker);
  const { personId, pairId } = (await worker.ask('view/panel')).meeting!;
  const leave = { ...oneOnOne('leave', '2026-11-26T00:00', []), title: 'Urlaub', attendees: null, recurring: false };
  const off = { ...leave, start: '2026-11-26', end: '2026-11-27', allDay: true };
  await worker.show([off, cancelled], '2026-11-23', '2026-11-30');
  await worker.ask('row/patch', { table: 'person', id: personId, fields: { timeZone: 'America/New_York' } });
  for (const visibility of ['shared', 'private'] as const) {
    const fields = newTopic({ pairId, text: `A ${visibility} thing`, raisedBy: 'me', rank: 'a0' });
    await worker.ask('row/create', { table: 'topic', id: randomId(), visibility, fields });
  }
  const view = await worker.ask('view/repair', { meetingId });
  const walls = view.proposals.map(({ start }) => instantToWall(start, ZONE));
  expect(walls.slice(0, 3)).toEqual(['2026-11-24T14:00', '2026-11-25T14:00', '2026-11-27T14:00']);
  expect(view.theirZone).toBe('America/New_York');
  expect(view.waiting.map(({ text }) => text)).toEqual(['A shared thing']);
  expect(view.waitingPrivate.map(({ text }) => text)).toEqual(['A private thing']);
  const { waitingPrivate: _, ...leaving } = view;
  expect(JSON.stringify(leaving)).not.toContain('private thing');
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { changesOf } from '@/utils/services/meetings/change-log';
import { guest, oneOnOne, TestWorker } from '../support/worker';

const WEEK = ['2026-11-23', '2026-11-30'] as const;

beforeEach(() => fakeBrowser.reset());

async function withMeeting() {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const event = oneOnOne('weekly', '2026-11-24T10:00');
  await worker.click(event);
  const { id } = (await worker.ask('view/panel')).meeting!;
  return { worker, event, id };
}

const history = (worker: TestWorker, id: string) => worker.alive.database.read((unit) => changesOf(unit, id));

test('what becomes of a meeting is kept step by step, newest first', async () => {
  const { worker, event, id } = await withMeeting();
  const moved = { ...event, start: '2026-11-25T14:00', end: '2026-11-25T14:30' };
  worker.clock += MINUTE_MS;
  await worker.show([moved], ...WEEK);
  worker.clock += MINUTE_MS;
  await worker.show([{ ...moved, state: 'cancelled' }], ...WEEK);
  const [was, is] = [Date.parse('2026-11-24T09:00Z'), Date.parse('2026-11-25T13:00Z')];
  expect(await history(worker, id)).toMatchObject([
    { state: 'cancelled', reason: 'marked-cancelled', wasState: 'scheduled', start: is, wasStart: is },
    { state: 'scheduled', reason: 'moved', wasState: 'scheduled', start: is, wasStart: was, wasDate: '2026-11-24' },
    { state: 'scheduled', reason: 'seen', wasState: null, start: was, wasStart: null, wasDate: null },
  ]);
});

test('seen again is no change', async () => {
  const { worker, event, id } = await withMeeting();
  for (let i = 0; i < 3; i++) {
    worker.clock += MINUTE_MS;
    await worker.show([event], ...WEEK);
    await worker.click(event);
  }
  expect(await history(worker, id)).toHaveLength(1);
});

test('what the user says is part of it, and so is what time alone does', async () => {
  const { worker, id } = await withMeeting();
  worker.clock = Date.parse('2026-11-25T08:00Z');
  await worker.ask('view/popup', undefined, null);
  worker.clock += MINUTE_MS;
  await worker.ask('meeting/answer', { meetingId: id, answer: 'not-held' });
  await worker.ask('meeting/answer', { meetingId: id, answer: 'not-held' });
  expect((await history(worker, id)).map(({ state, reason }) => [state, reason])).toEqual([
    ['missed', 'user-said-not-held'],
    ['unknown', 'past-without-sign'],
    ['scheduled', 'seen'],
  ]);
});

test('a meeting without an event has a history, too', async () => {
  const worker = new TestWorker('2026-11-23T08:30:00Z');
  const made = { meetingId: 'made-by-hand-000000000', personId: null, name: 'Cem', start: worker.clock };
  await worker.ask('meeting/start', made);
  await worker.ask('meeting/start', made);
  expect(await history(worker, made.meetingId)).toMatchObject([
    { state: 'scheduled', reason: 'made-by-user', by: 'me', wasState: null },
  ]);
});

test('it goes along when the meeting turns out to be with someone else', async () => {
  const { worker, event, id } = await withMeeting();
  await worker.show([{ ...event, start: '2026-11-25T14:00', end: '2026-11-25T14:30' }], ...WEEK);
  await worker.click({
    ...event,
    start: '2026-11-25T14:00',
    end: '2026-11-25T14:30',
    attendees: [event.attendees![0]!, guest('Cem')],
  });
  const { meeting } = await worker.ask('view/panel');
  expect(meeting!.id).not.toBe(id);
  const kept = await history(worker, meeting!.id);
  expect(kept.map(({ reason }) => reason)).toEqual(['moved', 'seen']);
  expect(new Set(kept.map(({ scope }) => scope))).toEqual(new Set([`pair:${meeting!.pairId}`]));
  expect(await history(worker, id)).toEqual([]);
});

test('an event that never was a one-on-one leaves none; one that is one again begins anew', async () => {
  const { worker, event, id } = await withMeeting();
  const crowd = { ...event, title: 'Planning', attendees: [...event.attendees!, guest('Dora'), guest('Eva')] };
  await worker.click(crowd);
  expect(await history(worker, id)).toEqual([]);
  await worker.click(event);
  expect((await worker.ask('view/panel')).meeting).toMatchObject({ id, state: 'scheduled' });
  expect(await history(worker, id)).toHaveLength(1);
});

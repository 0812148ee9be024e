import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { answerNudge } from '@/utils/services/nudges/answer-nudge';
import { registerNudges } from '@/utils/services/nudges/register-nudges';
import { wakeNudges } from '@/utils/services/nudges/wake-nudges';
import { oneOnOne, TestWorker } from '../support/worker';
import { at, nextAlarm, shown, wake } from './on-the-screen';

const MONDAY = '2026-11-23T08:30:00Z';
const TEN = oneOnOne('weekly', '2026-11-23T10:00');

let created: ReturnType<typeof vi.spyOn>;
/** A calendar stands open in tab 1, its content script listens. */
function calendarTab() {
  const calendar = { id: 1, url: 'https://calendar.google.com/calendar/u/0/r/week', active: true };
  fakeBrowser.tabs.query = (async () => [calendar]) as never;
  fakeBrowser.tabs.update = (async () => calendar) as never;
  const told = vi.fn((...args: unknown[]) => (args.at(-1) as (answer: object) => void)({ res: null }));
  fakeBrowser.tabs.sendMessage = told as never;
  return told;
}

beforeEach(() => {
  fakeBrowser.reset();
  created = vi.spyOn(fakeBrowser.notifications, 'create');
});
afterEach(() => created.mockRestore());

/** Ben's one-on-one on Monday at ten is known, with two topics that wait. */
async function known() {
  const worker = new TestWorker(MONDAY);
  await worker.click(TEN);
  const { meeting } = await worker.ask('view/panel');
  for (const text of ['Secret plans', 'Budget']) {
    await worker.ask('row/create', {
      table: 'topic',
      id: randomId(),
      visibility: 'private',
      fields: newTopic({ pairId: meeting!.pairId, text, raisedBy: 'me', rank: 'a0' }),
    });
  }
  return { worker, meetingId: meeting!.id };
}

describe('before a meeting', () => {
  test('says with whom, when and how much waits; never what', async () => {
    const { worker } = await known();
    await wake(worker, '23T09:31');
    expect(shown()).toEqual([]);
    expect(await nextAlarm()).toBe(at('23T09:50'));
    await wake(worker, '23T09:50');
    expect(shown()).toMatchObject([
      { title: expect.stringMatching(/^1:1 with Ben at \d/), message: '2 things wait for you two.' },
    ]);
    expect(JSON.stringify(created.mock.calls)).not.toMatch(/Secret|Budget|Ana \/ Ben/);
  });

  test('is shown once, however many workers wake for it at the same time', async () => {
    const { worker } = await known();
    worker.clock = at('23T09:51');
    const { alive } = worker;
    await Promise.all([wakeNudges(alive), wakeNudges(alive), wakeNudges(alive)]);
    for (let minute = 52; minute < 58; minute++) await wake(worker, `23T09:${minute}`);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('a worker that dies between claiming and showing never doubles it', async () => {
    const { worker } = await known();
    created.mockRejectedValueOnce(new Error('killed'));
    await wake(worker, '23T09:50');
    created.mockClear();
    await wake(worker, '23T09:51');
    expect(created).not.toHaveBeenCalled();
  });

  test('the first button opens the agenda, the second snoozes', async () => {
    const { worker } = await known();
    await wake(worker, '23T09:50');
    expect(shown()[0]!.buttons).toEqual(['Open the agenda', 'In 10 minutes']);
    await worker.die();
    await answerNudge(worker.alive, shown()[0]!.id, 1);
    expect(shown()).toEqual([]);
    expect(await nextAlarm()).toBe(at('23T10:00'));
    await wake(worker, '23T10:00');
    expect(created).toHaveBeenCalledTimes(2);
  });

  test('the body opens the agenda in the calendar, with a fresh worker', async () => {
    const { worker, meetingId } = await known();
    await wake(worker, '23T09:50');
    const told = calendarTab();
    await worker.die();
    await answerNudge(worker.alive, shown()[0]!.id, null);
    expect(told).toHaveBeenCalled();
    expect((await worker.ask('view/panel')).meeting?.id).toBe(meetingId);
    expect(shown()).toEqual([]);
  });
});

describe('called off or moved', () => {
  test('gone from two views: the nudge, the badge, and both go when it is answered in the popup', async () => {
    const { worker, meetingId } = await known();
    for (const second of ['00', '05']) {
      worker.clock = Date.parse(`2026-11-23T08:31:${second}Z`);
      await worker.show([], '2026-11-23', '2026-11-30');
    }
    await wake(worker, '23T09:32');
    expect(shown()).toMatchObject([
      {
        title: 'Your 1:1 with Ben was cancelled',
        message: expect.stringContaining('2 things are kept for next time.'),
        buttons: ['Ask for a new time', 'In an hour'],
      },
    ]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('1');
    await worker.ask('meeting/answer', { meetingId, answer: 'dismiss' }, null);
    await wake(worker, '23T09:33');
    expect(shown()).toEqual([]);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('a series that is ended rings once, and one answer is for all of it', async () => {
    const { worker, meetingId } = await known();
    const later = ['2026-11-30', '2026-12-07'].map((day) => oneOnOne('weekly', `${day}T10:00`));
    for (const event of later) await worker.click(event);
    for (const event of [TEN, ...later]) await worker.click({ ...event, state: 'cancelled' });
    await wake(worker, '23T09:32');
    expect(shown().map(({ title }) => title)).toEqual(['Your 1:1 with Ben was cancelled']);
    await worker.ask('meeting/answer', { meetingId, answer: 'dismiss' }, null);
    await wake(worker, '23T09:33');
    expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
    expect(created).toHaveBeenCalledTimes(1);
  });

  test('moved: tells from when to when, and "got it" settles it', async () => {
    const { worker } = await known();
    await worker.click({ ...TEN, start: '2026-11-25T15:00', end: '2026-11-25T15:30' });
    await wake(worker, '23T09:32');
    expect(shown()).toMatchObject([
      { title: 'Your 1:1 with Ben moved', message: expect.stringMatching(/^From .*23.* to .*25/) },
    ]);
    await answerNudge(worker.alive, shown()[0]!.id, 0);
    expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
    expect(shown()).toEqual([]);
  });

  test('switched off, it keeps still; the question waits in the popup all the same', async () => {
    const { worker } = await known();
    await worker.ask('settings/patch', { nudgeDeclined: false }, null);
    await worker.click({ ...TEN, state: 'declined' });
    await wake(worker, '23T09:32');
    expect(shown()).toEqual([]);
    expect((await worker.ask('view/popup', undefined, null)).questions.map(({ kind }) => kind)).toEqual(['declined']);
  });
});

describe('missed', () => {
  test('asked on the next working morning; "we met" is one click', async () => {
    const { worker, meetingId } = await known();
    await worker.ask('settings/patch', { nudgeUnwritten: false }, null);
    await wake(worker, '23T10:31');
    expect(await nextAlarm()).toBe(at('24T09:00'));
    await wake(worker, '24T09:00');
    expect(shown()).toMatchObject([{ title: 'Did you and Ben meet?', buttons: ['We met', 'Ask for a new time'] }]);
    await answerNudge(worker.alive, shown()[0]!.id, 0);
    expect((await worker.ask('view/meeting', { meetingId })).meeting).toMatchObject({
      state: 'held',
      stateReason: 'user-said-held',
    });
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });

  test('"ask for a new time" says that they did not meet, and opens the panel with the repair unfolded', async () => {
    const { worker, meetingId } = await known();
    await wake(worker, '23T10:31');
    await wake(worker, '24T09:00');
    calendarTab();
    await answerNudge(worker.alive, shown()[0]!.id, 1);
    const panel = await worker.ask('view/panel');
    expect(panel).toMatchObject({ repairing: meetingId, meeting: { id: meetingId, state: 'missed' } });
    expect((await worker.ask('view/repair', { meetingId })).cause).toBe('missed');
    expect((await worker.ask('view/popup', undefined, null)).questions.map(({ kind }) => kind)).toEqual(['missed']);
    await worker.ask('meeting/answer', { meetingId, answer: 'dismiss' });
    expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
  });

  test('notes in the evening answer it', async () => {
    const { worker, meetingId } = await known();
    await wake(worker, '23T10:31');
    worker.clock = at('23T18:00');
    await worker.ask('note/write', { meetingId, visibility: 'private', base: '', body: 'We talked about the move.' });
    await wake(worker, '24T09:00');
    expect(shown()).toEqual([]);
    expect(await nextAlarm()).toBeNull();
  });
});

describe('alarms', () => {
  test('an alarm that already stands is left alone', async () => {
    const { worker } = await known();
    const made = vi.spyOn(fakeBrowser.alarms, 'create');
    await wake(worker, '23T09:31');
    await wake(worker, '23T09:33');
    expect(made).toHaveBeenCalledTimes(1);
    made.mockRestore();
  });

  test('listeners stand in the first tick, and any alarm leads to what is due', async () => {
    const { worker } = await known();
    worker.clock = at('23T09:50');
    await worker.die();
    registerNudges(worker.alive);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'heartbeat', scheduledTime: worker.clock } as never);
    await vi.waitFor(() => expect(shown().map(({ title }) => title)).toEqual([expect.stringContaining('Ben')]));
    await fakeBrowser.notifications.onButtonClicked.trigger(shown()[0]!.id, 1);
    await vi.waitFor(() => expect(shown()).toEqual([]));
    await vi.waitFor(async () => expect(await nextAlarm()).toBe(at('23T10:00')));
  });

  test('a click on a notification of something else is none of ours', async () => {
    const { worker } = await known();
    await expect(answerNudge(worker.alive, 'someone-else', null)).resolves.toBeUndefined();
  });
});

test('erasing everything takes what stands on the screen with it', async () => {
  const { worker } = await known();
  await wake(worker, '23T09:50');
  expect(shown()).toHaveLength(1);
  await worker.ask('data/erase', undefined, null);
  await wake(worker, '23T09:51');
  expect(shown()).toEqual([]);
  expect(await nextAlarm()).toBeNull();
});

test('a browser without buttons gets none, and its clicks still do the main thing', async () => {
  const { worker } = await known();
  const { onButtonClicked } = fakeBrowser.notifications;
  Object.assign(fakeBrowser.notifications, { onButtonClicked: undefined });
  try {
    registerNudges(worker.alive);
    await wake(worker, '23T09:50');
    expect(shown()[0]!.buttons).toEqual([]);
  } finally {
    Object.assign(fakeBrowser.notifications, { onButtonClicked });
  }
});

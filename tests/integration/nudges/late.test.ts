import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { registerNudges } from '@/utils/services/nudges/register-nudges';
import { wakeNudges } from '@/utils/services/nudges/wake-nudges';
import { create } from '@/utils/store/commands';
import { purge } from '@/utils/store/purge';
import { oneOnOne, TestWorker } from '../support/worker';
import { at, nextAlarm, shown, wake } from './on-the-screen';

/** Asleep, offline, updating, with a wrong clock or in another country: caught up once, and nothing late and useless. */
beforeEach(() => fakeBrowser.reset());

const titles = () => shown().map(({ title }) => title);

/** Ben's one-on-one on Tuesday at ten, known since Friday. */
async function known(settings: object = {}) {
  const worker = new TestWorker('2026-11-20T08:30:00Z');
  await worker.ask('settings/patch', { nudgeUnwritten: false, nudgeTopics: false, ...settings }, null);
  await worker.click(oneOnOne('weekly', '2026-11-24T10:00'));
  return worker;
}

describe('the alarm rings hours late', () => {
  test.each([
    ['a word before the meeting is of no use in it', {}, '24T10:01', []],
    ['topics can still be thought of', { nudgeTopics: true }, '23T13:00', [/^Your 1:1 with Ben: /]],
    ['but not in the last two hours', { nudgeTopics: true, nudgeBefore: false }, '24T08:30', []],
    ['"did you meet?" has the day for it', {}, '25T12:00', ['Did you and Ben meet?']],
    ['in the evening it waits for no quiet hours', {}, '25T21:00', []],
    ['two days later the popup asks, and it alone', {}, '27T12:00', []],
  ] as const)('%s', async (_, settings, time, expected) => {
    const worker = await known(settings);
    await wake(worker, time);
    expect(titles()).toEqual(expected.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
    await wake(worker, time);
    expect(titles()).toHaveLength(expected.length);
  });

  test('many at once are few', async () => {
    const worker = await known();
    for (const [i, name] of ['Cem', 'Dana', 'Eva'].entries()) {
      await worker.click({ ...oneOnOne(name, `2026-11-24T1${i}:00`), title: `Ana / ${name}` });
    }
    await wake(worker, '25T11:30');
    expect(shown().length).toBeLessThanOrEqual(2);
  });
});

test('an update takes the alarm with it: the new version catches up, once, and sets its own', async () => {
  const worker = await known({ nudgeWrapUp: true });
  await wake(worker, '24T09:00');
  expect(await nextAlarm()).toBe(at('24T09:50'));
  await fakeBrowser.alarms.clearAll();
  worker.clock = at('24T09:53');
  await worker.die();
  registerNudges(worker.alive);
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '1.0.0' } as never);
  await vi.waitFor(() => expect(titles()).toEqual([expect.stringMatching(/^1:1 with Ben at /)]));
  await vi.waitFor(async () => expect(await nextAlarm()).toBe(at('24T10:25')));
  const created = vi.spyOn(fakeBrowser.notifications, 'create');
  await fakeBrowser.runtime.onStartup.trigger();
  await wakeNudges(worker.alive);
  expect(created).not.toHaveBeenCalled();
  created.mockRestore();
});

describe('a clock that is wrong', () => {
  test('ahead for a while: what it made due is taken back, and what was to come still comes', async () => {
    const worker = await known();
    await wake(worker, '25T09:00');
    expect(titles()).toEqual(['Did you and Ben meet?']);
    await wake(worker, '23T09:00');
    expect(titles()).toEqual([]);
    await wake(worker, '24T09:50');
    expect(titles()).toEqual([expect.stringMatching(/^1:1 with Ben at /)]);
  });

  test('set back after a nudge was told: it is not told a second time', async () => {
    const worker = await known();
    await wake(worker, '24T09:51');
    const created = vi.spyOn(fakeBrowser.notifications, 'create');
    for (const time of ['24T08:00', '24T09:50', '24T09:55']) await wake(worker, time);
    expect(created).not.toHaveBeenCalled();
    created.mockRestore();
  });
});

test('over the ocean: morning is where the laptop is, and so are the quiet hours', async () => {
  const worker = await known();
  await wake(worker, '24T10:31');
  expect(await nextAlarm()).toBe(at('25T09:00'));
  worker.zone = 'America/New_York';
  await wake(worker, '25T09:00');
  expect(titles()).toEqual([]);
  expect(await nextAlarm()).toBe(at('25T15:00'));
  await wake(worker, '25T15:00');
  expect(titles()).toEqual(['Did you and Ben meet?']);
});

test('what can never come again is forgotten after a quarter, what waits is kept', async () => {
  const worker = await known();
  await wake(worker, '24T09:50');
  const { database } = worker.alive;
  const waiting = {
    kind: 'gap' as const,
    meetingId: 'p',
    dueAt: worker.clock,
    shownAt: null,
    state: 'snoozed' as const,
  };
  await database.write((unit) =>
    create(unit, 'nudge', 'later', 'vault', { ...waiting, graceUntil: worker.clock + 200 * DAY_MS }),
  );
  const kept = async (days: number) => {
    worker.clock = at('24T10:00') + days * DAY_MS;
    await purge(worker.alive.database);
    return (await worker.alive.database.read((unit) => unit.all('nudge'))).map(({ kind }) => kind).sort();
  };
  expect(await kept(89)).toContain('before');
  expect(await kept(91)).toEqual(['gap']);
});

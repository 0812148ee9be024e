import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import { answerNudge } from '@/utils/services/nudges/answer-nudge';
import { ME, oneOnOne, TestWorker } from '../support/worker';
import { at, nextAlarm, shown, wake } from './on-the-screen';

beforeEach(() => fakeBrowser.reset());

/** Whole days in somebody's calendar, the user's own unless another is named. `to`: exclusive. */
function wholeDays(title: string, from: string, to: string, calendar = ME): CalendarEvent {
  const id = btoa(`${title.replace(/\W/g, '')} ${calendar}`).replace(/=+$/, '');
  const event = oneOnOne('days', `${from}T00:00`, []);
  return { ...event, id, seriesId: null, title, start: from, end: to, allDay: true, recurring: false, attendees: null };
}

/** On Monday at half past eight; Ben's one-on-one is on Monday at ten, and the page shows these days off. */
async function withDaysOff(...days: CalendarEvent[]) {
  const worker = new TestWorker('2026-11-23T07:30:00Z');
  const ten = oneOnOne('weekly', '2026-11-23T10:00');
  await worker.click(ten);
  await worker.ask('settings/patch', { nudgeUnwritten: false, nudgeTopics: false }, null);
  await worker.show([ten, ...days], '2026-11-23', '2026-12-07');
  return worker;
}

const titles = () => shown().map(({ title }) => title);
const spans = async (worker: TestWorker) => (await worker.ask('view/days-off', undefined, null)).spans;

describe('a day off is quiet', () => {
  test('"did you meet?" waits for the first day back', async () => {
    const worker = await withDaysOff(wholeDays('Urlaub', '2026-11-24', '2026-11-26'));
    await wake(worker, '23T10:31');
    expect(await nextAlarm()).toBe(at('26T09:00'));
    for (const day of ['24', '25']) {
      await wake(worker, `${day}T09:00`);
      expect(shown()).toEqual([]);
      expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
    }
    await wake(worker, '26T09:00');
    expect(titles()).toEqual(['Did you and Ben meet?']);
  });

  test('also when the laptop slept through a leave of three weeks', async () => {
    const worker = await withDaysOff(wholeDays('Parental leave', '2026-11-24', '2026-12-15'));
    await worker.ask('settings/patch', { nudgeBefore: false }, null);
    await wake(worker, '23T09:00');
    await wake(worker, '2026-12-15T09:00');
    expect(titles()).toEqual(['Did you and Ben meet?']);
    expect((await worker.ask('view/popup', undefined, null)).questions).toHaveLength(1);
  });

  test('a one-on-one that stands on that very day is told of all the same', async () => {
    const worker = await withDaysOff(wholeDays('Day off', '2026-11-23', '2026-11-24'));
    await wake(worker, '23T09:50');
    expect(titles()).toEqual([expect.stringMatching(/^1:1 with Ben at /)]);
  });

  test('news of what falls out during a leave is not told in it', async () => {
    const worker = await withDaysOff(wholeDays('Annual leave', '2026-11-24', '2026-11-28'));
    await worker.click({ ...oneOnOne('weekly', '2026-11-25T10:00'), state: 'confirmed' });
    worker.clock = at('24T11:00');
    await worker.click({ ...oneOnOne('weekly', '2026-11-25T10:00'), state: 'cancelled' });
    for (const day of ['24T11:05', '25T09:00', '28T12:00']) await wake(worker, day);
    expect(shown()).toEqual([]);
  });

  test('"tomorrow" is the first day back', async () => {
    const worker = await withDaysOff(wholeDays('Urlaub', '2026-11-24', '2026-11-26'));
    worker.clock = at('23T16:30');
    await worker.click({ ...oneOnOne('weekly', '2026-11-30T10:00'), state: 'confirmed' });
    await worker.click({ ...oneOnOne('weekly', '2026-11-30T10:00'), state: 'cancelled' });
    await wake(worker, '23T16:32');
    const { id, buttons } = shown().find(({ title }) => title.includes('cancelled'))!;
    expect(buttons.at(-1)).toBe('On Thu, Nov 26');
    await answerNudge(worker.alive, id, 1);
    expect(await nextAlarm()).toBe(at('26T09:00'));
  });
});

describe('what counts as one', () => {
  test.each([
    ['a colleague’s leave in the calendar beside', wholeDays('Urlaub', '2026-11-24', '2026-11-25', 'ben@acme.example')],
    ['a birthday', wholeDays("Ben's birthday", '2026-11-24', '2026-11-25')],
    ['an invitation', { ...wholeDays('Urlaub', '2026-11-24', '2026-11-25'), organizer: 'Ben' }],
  ])('not %s', async (_, day) => {
    expect(await spans(await withDaysOff(day))).toEqual([]);
  });

  test('the country’s own holidays, whose calendar they stand in', async () => {
    const holidays = 'en.german#holiday@group.v.calendar.google.com';
    const day = wholeDays('German Unity Day', '2026-12-03', '2026-12-04', holidays);
    expect(await spans(await withDaysOff(day))).toMatchObject([{ from: '2026-12-03', to: '2026-12-03' }]);
  });

  test('what is deleted is none any more', async () => {
    const worker = await withDaysOff(wholeDays('Urlaub', '2026-11-24', '2026-11-26'));
    for (const second of ['00', '05']) {
      worker.clock = Date.parse(`2026-11-23T07:31:${second}Z`);
      await worker.show([oneOnOne('weekly', '2026-11-23T10:00')], '2026-11-23', '2026-12-07');
    }
    expect(await spans(worker)).toEqual([]);
  });

  test('the user has the last word, for one of them or for all', async () => {
    const worker = await withDaysOff(wholeDays('Urlaub', '2026-11-24', '2026-11-26'));
    const title = 'Urlaub';
    expect(await spans(worker)).toEqual([{ from: '2026-11-24', to: '2026-11-25', title, worked: false }]);
    await worker.ask('settings/patch', { workedDays: ['2026-11-24', '2026-11-25'] }, null);
    expect(await spans(worker)).toMatchObject([{ worked: true }]);
    await wake(worker, '23T10:31');
    expect(await nextAlarm()).toBe(at('24T09:00'));
    await worker.ask('settings/patch', { workedDays: [] }, null);
    await wake(worker, '23T10:32');
    expect(await nextAlarm()).toBe(at('26T09:00'));
    await worker.ask('settings/patch', { daysOffQuiet: false }, null);
    await wake(worker, '23T10:33');
    expect(await nextAlarm()).toBe(at('24T09:00'));
  });
});

import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageReading } from '@/utils/domain/calendar/page-reading';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { toDatekey } from '@/utils/readings/google/parse-datekey';
import { guest, ME, oneOnOne, page, selected, TestWorker, ZONE } from './support/worker';

const start = () => new TestWorker('2026-11-23T08:30:00Z');
const WEEK = ['2026-11-23', '2026-11-30'] as const;

beforeEach(() => fakeBrowser.reset());

test('a page that is reported again writes nothing', async () => {
  const worker = start();
  const events = Array.from({ length: 30 }, (_, i) => oneOnOne(`s${i}`, '2026-11-24T10:00'));
  await worker.show(events, ...WEEK);
  const before = await worker.alive.database.read((unit) => unit.all('sighting'));
  worker.clock += 10_000;
  await worker.show(events, ...WEEK);
  expect(await worker.alive.database.read((unit) => unit.all('sighting'))).toEqual(before);
});

test('what a chip can’t tell stays as the popup told it', async () => {
  const worker = start();
  const event = { ...oneOnOne('a', '2026-11-24T10:00'), location: 'Room 4' };
  await worker.click(event);
  await worker.show([{ ...event, location: null, recurring: null, state: 'unknown' }], ...WEEK);
  expect((await worker.ask('view/panel')).event).toMatchObject({
    others: ['Ben'],
    location: 'Room 4',
    recurring: true,
    state: 'confirmed',
  });
});

test('an event that moves keeps its meeting, and says so once', async () => {
  const worker = start();
  const event = oneOnOne('a', '2026-11-24T10:00');
  await worker.click(event);
  const { meeting } = await worker.ask('view/panel');
  await worker.show([{ ...event, start: '2026-11-25T14:00', end: '2026-11-25T14:30' }], ...WEEK);
  const { questions } = await worker.ask('view/popup', undefined, null);
  expect(questions).toMatchObject([
    {
      kind: 'moved',
      meeting: { id: meeting!.id, start: Date.parse('2026-11-25T13:00Z'), movedFrom: Date.parse('2026-11-24T09:00Z') },
    },
  ]);
  await worker.ask('meeting/answer', { meetingId: meeting!.id, answer: 'dismiss' });
  expect((await worker.ask('view/popup', undefined, null)).questions).toEqual([]);
});

test('a cancelled one-on-one still opens its agenda: that is where its topics are', async () => {
  const worker = start();
  const event = oneOnOne('a', '2026-11-24T10:00');
  await worker.click(event);
  expect(await worker.click({ ...event, state: 'cancelled' })).toEqual({ panel: 'open' });
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'one-on-one', meeting: { state: 'cancelled' } });
});

test('a guest who comes late ends the one-on-one, unless something was written in it', async () => {
  const worker = start();
  const event = oneOnOne('a', '2026-11-24T10:00');
  const crowd = { ...event, title: 'Planning', attendees: [...event.attendees!, guest('Cem'), guest('Dora')] };
  await worker.click(event);
  expect(await worker.click(crowd)).toEqual({ panel: 'tab' });
  expect((await worker.ask('view/popup', undefined, null)).tomorrow).toEqual([]);
  const other = oneOnOne('b', '2026-11-24T11:00', [guest('Eva')]);
  await worker.click(other);
  const { meeting, person } = await worker.ask('view/panel');
  await worker.ask('note/write', { meetingId: meeting!.id, visibility: 'shared', base: '', body: 'Written before.' });
  await worker.click({ ...other, title: 'Planning', attendees: [...other.attendees!, guest('Cem'), guest('Dora')] });
  expect((await worker.ask('view/person', { personId: person!.id })).meetings).toHaveLength(1);
});

test('an incomplete view, another account and another week say nothing about an event', async () => {
  const worker = start();
  await worker.click(oneOnOne('a', '2026-11-24T10:00'));
  for (let i = 0; i < 3; i++) {
    worker.clock += 10_000;
    await worker.show([], ...WEEK, false);
    await worker.show([], '2026-11-30', '2026-12-07');
    const empty = page([], { from: WEEK[0], to: WEEK[1], complete: true });
    await worker.report('calendar/page', { ...empty, account: 'ana@home.example' });
  }
  expect((await worker.ask('view/panel')).meeting!.state).toBe('scheduled');
});

test('each tab has its own event', async () => {
  const worker = start();
  await worker.click(oneOnOne('a', '2026-11-24T10:00', [guest('Ben')]), 1);
  await worker.click(oneOnOne('b', '2026-11-24T11:00', [guest('Cem')]), 2);
  expect((await worker.ask('view/panel', undefined, 1)).person!.name).toBe('Ben');
  expect((await worker.ask('view/panel', undefined, 2)).person!.name).toBe('Cem');
  expect((await worker.ask('view/panel', undefined, 3)).status).toBe('no-event');
});

test('a click and a page report at the same moment both count', async () => {
  const worker = start();
  worker.dies = false;
  const event = oneOnOne('a', '2026-11-24T10:00');
  await Promise.all([
    worker.report('calendar/selected', selected(event, 'popup')),
    worker.report('calendar/page', { ...page([event], null), dark: true }),
    worker.report('calendar/page', { ...page([event], null), dark: true }),
  ]);
  expect((await worker.ask('view/panel')).status).toBe('one-on-one');
});

test('a page does not speak for the other calendar', async () => {
  const worker = start();
  const foreign = { ...page([], null), site: 'outlook' as const };
  await expect(worker.report('calendar/page', foreign)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('hostile words are kept and shown as words', async () => {
  const worker = start();
  const title = `<img src=x onerror=alert(1)> \u202e\u0000 ${'x'.repeat(20_000)} 1:1`;
  const name = '"><script>alert(1)</script>';
  const event = { ...oneOnOne('a', '2026-11-24T10:00', [guest(name, 'x@evil.example')]), title };
  await worker.click(event);
  const panel = await worker.ask('view/panel');
  expect(panel.event!.title.length).toBeLessThanOrEqual(10_000);
  expect(panel.event!.title.startsWith('<img src=x onerror=alert(1)>')).toBe(true);
  expect(panel.event!.others!.join()).toContain('<script>');
});

test('a page that can’t be read says so in the panel and in the dashboard', async () => {
  const worker = start();
  await worker.report('calendar/page', { ...page([], null), unread: 12 });
  expect(await worker.ask('view/panel')).toMatchObject({ status: 'unreadable', health: { read: 0, unread: 12 } });
  expect((await worker.ask('view/health')).pages).toMatchObject([
    { site: 'google', read: 0, unread: 12, view: 'week' },
  ]);
});

test('an agenda opens in the calendar tab that is there, or in a new one at its day', async () => {
  const worker = start();
  await worker.click(oneOnOne('a', '2026-11-26T10:00'), 7);
  const { meeting } = await worker.ask('view/panel', undefined, 7);
  const told = vi.fn(async (..._: unknown[]) => ({ res: undefined }));
  const open = { id: 7, url: 'https://calendar.google.com/calendar/u/0/r/week', active: false, windowId: 1 };
  fakeBrowser.tabs.query = vi.fn(async () => [open]) as never;
  const update = vi.fn(async () => open);
  fakeBrowser.tabs.update = update as never;
  Object.assign(globalThis, { chrome: { tabs: { sendMessage: tellTab(told) } } });
  await worker.ask('meeting/open', { meetingId: meeting!.id }, null);
  expect(update).toHaveBeenCalledWith(7, { active: true });
  expect(told).toHaveBeenCalledWith(7, 'page/panel', { panel: 'open' });

  fakeBrowser.tabs.query = vi.fn(async () => []) as never;
  const create = vi.fn(async (_: { url: string }) => ({ id: 9 }));
  fakeBrowser.tabs.create = create as never;
  await worker.ask('meeting/open', { meetingId: meeting!.id }, null);
  expect(create.mock.calls[0]![0].url).toBe('https://calendar.google.com/calendar/u/0/r/day/2026/11/26');
  expect((await worker.ask('view/panel', undefined, 9)).meeting!.id).toBe(meeting!.id);
});

/** The messenger speaks to tabs by `chrome.tabs.sendMessage` with a callback. */
function tellTab(told: (tab: number, type: string, data: unknown) => Promise<unknown>) {
  return (tab: number, message: { type: string; data: unknown }, _: unknown, done: (answer: unknown) => void) => {
    void told(tab, message.type, message.data).then(done);
  };
}

test('where the panel stands is remembered for every calendar', async () => {
  const worker = start();
  expect(await worker.report('calendar/placement', undefined)).toEqual({ side: 'right', width: 380 });
  await worker.report('calendar/placed', { side: 'left', width: 5_000 });
  expect(await worker.report('calendar/placement', undefined, 2)).toEqual({ side: 'left', width: 720 });
});

test('a calendar in another zone than the device is kept in its own', async () => {
  const worker = start();
  expect(ZONE).toBe('Europe/Berlin');
  const event = oneOnOne('a', '2026-11-24T10:00');
  await worker.report('calendar/selected', { ...selected(event, 'popup'), timeZone: 'Asia/Tokyo' });
  expect((await worker.ask('view/panel')).meeting).toMatchObject({
    start: Date.parse('2026-11-24T01:00Z'),
    timeZone: 'Asia/Tokyo',
    zoneCertain: true,
  });
  await worker.report('calendar/selected', { ...selected(oneOnOne('b', '2026-11-24T10:00'), 'popup'), timeZone: null });
  expect((await worker.ask('view/panel')).meeting).toMatchObject({
    start: Date.parse('2026-11-24T09:00Z'),
    zoneCertain: false,
  });
});

describe('a page that is not understood yet', () => {
  const { url } = page([], null);
  const range = { from: '2026-11-23', to: '2026-11-30', complete: false };
  const chip = {
    id: oneOnOne('raw', '2026-11-24T10:00').id,
    datekey: String(toDatekey('2026-11-24')),
    placeDay: null,
    calendar: ME,
    spoken: '10am to 10:30am, Ana / Ben, Ana, Accepted, No location, November 24, 2026',
    visible: ['Ana / Ben', '10am'],
    style: '',
    drawn: null,
  };
  const reading = (chips: object[]) => {
    const { events: _, unread: __, ...frame } = page([], range);
    return { ...frame, hourHeight: null, namesCalendars: true, chips } as unknown as PageReading;
  };
  const seen = (worker: TestWorker) => worker.alive.database.read((unit) => unit.all('sighting'));

  test('is understood by the worker', async () => {
    const worker = start();
    await worker.report('calendar/page', reading([chip]));
    expect(await seen(worker)).toMatchObject([{ title: 'Ana / Ben', start: '2026-11-24T10:00', state: 'confirmed' }]);
  });

  test('doesn’t say all again to tell that it is all, unless the worker forgot it', async () => {
    const worker = start();
    await worker.show([oneOnOne('gone', '2026-11-25T10:00')], ...WEEK);
    worker.dies = false;
    await worker.report('calendar/page', reading([chip]));
    expect(await worker.report('calendar/complete', { site: 'google', url: 'https://calendar.google.com/x' })).toBe(
      false,
    );
    expect(await worker.report('calendar/complete', { site: 'google', url })).toBe(true);
    worker.dies = true;
    expect(await worker.report('calendar/complete', { site: 'google', url })).toBe(false);
  });

  test('with a chip that nobody understands is never all', async () => {
    const worker = start();
    const gone = oneOnOne('gone', '2026-11-25T10:00');
    await worker.show([gone], ...WEEK);
    worker.dies = false;
    worker.clock += MINUTE_MS;
    for (const chips of [[chip, { ...chip, id: 'AAAA' }], [chip]]) {
      await worker.report('calendar/page', reading(chips));
      await worker.report('calendar/complete', { site: 'google', url });
      const sighting = (await seen(worker)).find(({ start: at }) => at?.startsWith('2026-11-25'));
      expect(sighting?.missedViews).toBe(chips.length === 1 ? 1 : 0);
    }
  });
});

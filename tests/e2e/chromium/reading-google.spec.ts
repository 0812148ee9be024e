import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { googlePageKey } from '../../stand-ins/google-calendar/page-key';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { readClicked } from '../../support/read-page/page-reader';
import { compared, expectedOfGoogle, inOrder } from '../../support/reading/expected-event';
import { expect, test } from '../../support/reading/fixtures';
import { addressOf, daysOf, GOOGLE, type GoogleView, shownBy, VIEW_NAMES } from '../../support/reading/google-views';
import { HOSTILE_TITLES } from '../../support/reading/hostile-titles';
import type { ShownCalendar } from '../../support/reading/stand-ins';

/** A Wednesday with a cancelled, a moved and a declined meeting in its week. */
const NOW = '2026-11-25T09:30';
const TODAY = '2026-11-25';

interface Setting {
  lang: string;
  hours: 12 | 24;
  timeZone: string;
  dark: boolean;
  views: GoogleView[];
}

const ALL: GoogleView[] = ['week', 'day', 'month', 'agenda', 'search'];

const SETTINGS: Setting[] = [
  { lang: 'en', hours: 12, timeZone: 'America/New_York', dark: false, views: ALL },
  { lang: 'en', hours: 24, timeZone: 'Asia/Kathmandu', dark: true, views: ['week', 'month'] },
  { lang: 'de', hours: 24, timeZone: 'Europe/London', dark: false, views: ['week', 'month'] },
  { lang: 'de', hours: 12, timeZone: 'Pacific/Auckland', dark: true, views: ['week', 'month'] },
  { lang: 'fr', hours: 24, timeZone: 'America/Toronto', dark: true, views: ['week', 'month'] },
  { lang: 'fr', hours: 12, timeZone: 'Europe/Paris', dark: false, views: ['week', 'month'] },
  { lang: 'ja', hours: 24, timeZone: 'Asia/Tokyo', dark: false, views: ALL },
  { lang: 'ja', hours: 12, timeZone: 'Asia/Tokyo', dark: true, views: ['week', 'month'] },
  { lang: 'ar', hours: 12, timeZone: 'Africa/Cairo', dark: true, views: ALL },
  { lang: 'ar', hours: 24, timeZone: 'Asia/Dubai', dark: false, views: ['week', 'month'] },
];

/** Ids of the chips that the page has drawn in a month, where it folds some away. */
function drawnIds({ page }: ShownCalendar): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.month-grid:not(.offscreen) [data-eventchip]')].map(
      (chip) => chip.dataset.eventid!,
    ),
  );
}

async function expectedIn(view: GoogleView, calendar: ShownCalendar): Promise<ReturnType<typeof expectedOfGoogle>[]> {
  const { config } = calendar;
  const shown = shownBy(view, TODAY, config, await calendar.events());
  const drawn = view === 'month' ? new Set(await drawnIds(calendar)) : null;
  const visible = drawn ? shown.filter((event) => drawn.has(googlePageKey(event, config.calendars))) : shown;
  expect(visible.length).toBeGreaterThan(view === 'day' ? 5 : 30);
  return inOrder(visible.map((event) => expectedOfGoogle(event, config, view === 'week' || view === 'day')));
}

function expectWhole(report: PageReport, { lang, timeZone, dark, user }: StandInConfig): void {
  expect(report).toMatchObject({ site: 'google', lang, timeZone, dark, account: user.email, unread: 0 });
}

for (const setting of SETTINGS) {
  test(`${setting.lang}, ${setting.hours} hours, ${setting.timeZone}: ${setting.views.join(', ')}`, async ({
    standIns,
  }) => {
    const { views, ...options } = setting;
    let calendar = await standIns.show('google', { ...options, now: NOW, url: addressOf('week', TODAY) });
    for (const view of views) {
      if (view === 'search') calendar = await calendar.load(addressOf(view, TODAY));
      else if (view !== 'week') await calendar.go(view);
      const report = await calendar.read();
      expect(compared(report.events), view).toEqual(await expectedIn(view, calendar));
      expectWhole(report, calendar.config);
      expect(report.view).toBe(VIEW_NAMES[view]);
      await expectRange(view, report, calendar);
    }
  });
}

/** Complete is a promise: never in a list that may go on, nor in a month that folds events away. */
async function expectRange(view: GoogleView, report: PageReport, calendar: ShownCalendar): Promise<void> {
  const days = daysOf(view, TODAY, calendar.config);
  if (!days) return expect(report.range).toBeNull();
  const folded = await calendar.page.locator('.more-chips:visible').count();
  if (view === 'agenda') {
    // The groups of a list name only days on which something happens.
    expect(report.range!.from >= days.from && report.range!.to <= days.to).toBe(true);
    expect(report.range!.complete).toBe(false);
  } else expect(report.range).toEqual({ ...days, complete: view !== 'month' || folded === 0 });
}

test.describe('what happens to a week', () => {
  let calendar: ShownCalendar;

  test.beforeEach(async ({ standIns }) => {
    calendar = await standIns.show('google', {
      lang: 'en',
      timeZone: 'America/New_York',
      now: NOW,
      url: addressOf('week', TODAY),
    });
  });

  const readsAll = async () => {
    const report = await calendar.read();
    const shown = shownBy('week', TODAY, calendar.config, await calendar.events());
    expect(compared(report.events)).toEqual(
      inOrder(shown.map((event) => expectedOfGoogle(event, calendar.config, true))),
    );
    expectWhole(report, calendar.config);
    return report;
  };
  const change = (run: (events: StandInEvent[]) => void | Promise<void>) => calendar.events().then(run);

  test('nodes given to other events are read as those', async () => {
    await calendar.page.evaluate(() => window.standIn.recycle());
    await readsAll();
  });

  test('created, moved, cancelled, declined: each reading is the page as it is', async () => {
    await calendar.page.evaluate(() =>
      window.standIn.add({ title: 'New / Maya 1:1', start: '2026-11-26T23:30', end: '2026-11-27T00:00' }),
    );
    await calendar.page.evaluate(() =>
      window.standIn.add({ title: 'At midnight', start: '2026-11-26T00:00', end: '2026-11-26T00:30' }),
    );
    await calendar.page.evaluate(() =>
      window.standIn.add({ title: 'At noon', start: '2026-11-26T12:00', end: '2026-11-26T12:30' }),
    );
    await readsAll();
    await change(async (events) => {
      const shown = events.filter(
        (event) =>
          event.start > '2026-11-25' &&
          event.start < '2026-11-28' &&
          event.guests.length === 2 &&
          !event.allDay &&
          !event.cancelled,
      );
      const [one, two, three] = shown.map(({ id }) => id);
      await calendar.page.evaluate(
        ([a, b, c, mail]) => {
          window.standIn.moveByOrganizer(a!, '2026-11-23T06:15', '2026-11-23T07:45');
          window.standIn.cancelByOrganizer(b!);
          window.standIn.respond(c!, mail!, 'declined');
        },
        [one, two, three, calendar.config.user.email],
      );
      const report = await readsAll();
      const id = (raw: string) => googlePageKey(events.find((event) => event.id === raw)!, calendar.config.calendars);
      const at = (raw?: string) => report.events.find((event) => event.id === id(raw!));
      expect(at(one)).toMatchObject({ start: '2026-11-23T06:15', end: '2026-11-23T07:45' });
      expect(at(two)).toBeUndefined();
      expect(at(three)?.state).toBe('declined');
    });
  });

  test('while one week slides out, only the other is read, and not yet called complete', async () => {
    // The slide takes a fifth of a second; here it takes two, so that a busy machine can look.
    await calendar.page.evaluate(() => {
      const { setTimeout } = window;
      Object.assign(window, { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms >= 200 ? 2000 : ms) });
    });
    await calendar.go('week', '2026-12-02');
    const columns = await calendar.page.locator('[data-column-index]').count();
    const during = (await calendar.reader.call('read', 'google'))!;
    expect(columns).toBe(14);
    for (const event of during.events) expect(event.end! >= '2026-11-29').toBe(true);
    expect(during.range?.complete ?? false).toBe(false);
    await calendar.page.locator('.offscreen').first().waitFor({ state: 'attached' });
    const after = await calendar.read();
    const shown = shownBy('week', '2026-12-02', calendar.config, await calendar.events());
    expect(await calendar.page.locator('[data-column-index]').count(), 'leftovers of the old week').toBeGreaterThan(7);
    expect(compared(after.events)).toEqual(
      inOrder(shown.map((event) => expectedOfGoogle(event, calendar.config, true))),
    );
    expect(after.range).toEqual({ from: '2026-11-29', to: '2026-12-06', complete: true });
  });

  test('hostile titles are read letter by letter and nothing of them runs', async () => {
    await calendar.page.evaluate((titles) => {
      for (const [i, title] of titles.entries()) {
        const at = (minutes: number) =>
          `2026-11-2${3 + (i % 5)}T${String(6 + Math.floor(i / 5) * 2).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        window.standIn.add({ title, start: at(0), end: at(50) });
      }
    }, HOSTILE_TITLES);
    const report = await readsAll();
    for (const title of HOSTILE_TITLES) expect(report.events.map((event) => event.title)).toContain(title.trim());
    for (const view of ['month', 'agenda']) {
      await calendar.go(view);
      const other = await calendar.read();
      expect(other.unread).toBe(0);
      const wanted = new Map(report.events.map((event) => [event.id, event]));
      for (const event of other.events) {
        const known = wanted.get(event.id);
        if (known) expect([event.title, event.start, event.allDay]).toEqual([known.title, known.start, known.allDay]);
      }
    }
    expect(await calendar.page.evaluate(() => document.documentElement.dataset.hit)).toBeUndefined();
  });
});

test.describe('the popup', () => {
  for (const lang of ['en', 'ja']) {
    test(`${lang}: people exactly as the event has them, of ten kinds`, async ({ standIns }) => {
      const calendar = await standIns.show('google', {
        lang,
        hours: 24,
        timeZone: 'Asia/Tokyo',
        now: NOW,
        popupDelay: 150,
        url: addressOf('week', TODAY),
      });
      const events = shownBy('week', TODAY, calendar.config, await calendar.events());
      for (const event of kindsOf(events)) {
        const id = googlePageKey(event, calendar.config.calendars);
        const open = await readClicked(calendar.page, calendar.reader, 'google', id);
        expect(open, event.title).toMatchObject({
          id,
          title: event.title || expect.any(String),
          start: event.start,
          end: event.end,
        });
        expectPeople(open!, event, calendar.config);
      }
    });
  }

  test('the editor tells the event with its people', async ({ standIns }) => {
    for (const lang of ['en', 'ja', 'ar']) {
      const first = await standIns.show('google', {
        lang,
        timeZone: 'Asia/Tokyo',
        now: NOW,
        url: addressOf('week', TODAY),
      });
      const event = (await first.events()).find(
        ({ guests, start }) => guests.length === 2 && start.startsWith('2026-11-26T1'),
      )!;
      const id = googlePageKey(event, first.config.calendars);
      const calendar = await standIns.show('google', {
        lang,
        timeZone: 'Asia/Tokyo',
        now: NOW,
        url: `${GOOGLE}/eventedit/${id}`,
      });
      await expect(async () => expect((await calendar.reader.call('open', 'google')).event).not.toBeNull()).toPass();
      const { event: open } = await calendar.reader.call('open', 'google');
      expect(open, lang).toMatchObject({ id, title: event.title, start: event.start, end: event.end, allDay: false });
      expectPeople(open!, event, calendar.config);
      const report = await calendar.read();
      expect([report.view, report.range, report.unread]).toEqual(['editor', null, 0]);
    }
  });
});

/** One event of each kind that the popup draws differently. */
function kindsOf(events: StandInEvent[]): StandInEvent[] {
  const timed = events.filter(
    (event) => !event.allDay && event.kind === 'event' && event.end.slice(0, 10) === event.start.slice(0, 10),
  );
  const two = timed.filter((event) => event.guests.length === 2 && !event.guestsHidden);
  const has = (kind: string) => (event: StandInEvent) => event.guests.some((guest) => guest.kind === kind);
  const wanted = [
    two.find((event) => event.guests[0]!.organizer && event.guests[1]!.response === 'accepted'),
    two.find((event) => event.guests[1]!.organizer),
    two.find((event) => event.guests[1]!.response === 'tentative'),
    two.find((event) => event.guests.some((guest) => guest.name.includes('@'))),
    two.find((event) => event.title === ''),
    timed.find(has('room')),
    timed.find(has('bot')),
    timed.find((event) => event.guestsHidden),
    timed.find((event) => event.guests.length > 12),
    timed.find((event) => event.guests.length === 0),
  ];
  expect(wanted).not.toContain(undefined);
  return wanted as StandInEvent[];
}

function expectPeople(open: CalendarEvent, event: StandInEvent, { user }: StandInConfig): void {
  const people = event.guests.filter((guest) => guest.kind !== 'room');
  const folded = event.guestsHidden || people.length > 12;
  const wanted = people.map(({ name, email, response }) => ({ name, email, response, self: email === user.email }));
  expect(open.attendees, event.title).toEqual(folded ? null : wanted);
  if (folded) expect(open.attendeeCount, event.title).toBe(people.length);
}

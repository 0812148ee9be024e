import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport, PageView } from '@/utils/domain/calendar/page-report';
import { instantToWall } from '@/utils/domain/time/zone';
import type { View } from '../../stand-ins/outlook/app';
import { datesOf } from '../../stand-ins/outlook/grid/surface';
import { lastDay } from '../../stand-ins/outlook/label/event-label';
import { isHiddenFromUser } from '../../stand-ins/outlook/label/subject';
import { wordsFor } from '../../stand-ins/outlook/words/words-for';
import type { StandInConfig, StandInEvent } from '../../stand-ins/shared/stand-in';
import { addDays, dateOf } from '../../stand-ins/shared/wall-time';
import { readClicked } from '../../support/read-page/page-reader';
import { compared, detailsOfOutlook, expectedOfOutlook, inOrder } from '../../support/reading/expected-event';
import { expect, test } from '../../support/reading/fixtures';
import { HOSTILE_TITLES } from '../../support/reading/hostile-titles';
import { BROWSER_ZONE, type ShownCalendar } from '../../support/reading/stand-ins';

/** A Wednesday far from the browser's own clock. */
const NOW = '2026-11-25T09:30';
const TODAY = '2026-11-25';
const HOME = 'https://outlook.office.com/calendar/view/week';
const VIEWS: View[] = ['week', 'workweek', 'day', 'month'];

const SETTINGS: { lang: string; hours: 12 | 24; timeZone: string; dark: boolean; home: string }[] = [
  { lang: 'en', hours: 12, timeZone: 'America/New_York', dark: false, home: HOME },
  {
    lang: 'en',
    hours: 24,
    timeZone: 'Asia/Kathmandu',
    dark: true,
    home: 'https://outlook.live.com/calendar/0/view/week',
  },
  {
    lang: 'fr',
    hours: 24,
    timeZone: 'Europe/London',
    dark: false,
    home: 'https://outlook.office365.com/calendar/view/week',
  },
  { lang: 'fr', hours: 12, timeZone: 'Pacific/Auckland', dark: true, home: HOME },
  {
    lang: 'ja',
    hours: 24,
    timeZone: 'Asia/Tokyo',
    dark: false,
    home: 'https://outlook.cloud.microsoft/calendar/view/week',
  },
  { lang: 'ja', hours: 12, timeZone: 'Asia/Tokyo', dark: true, home: HOME },
  { lang: 'nb', hours: 24, timeZone: 'America/Los_Angeles', dark: true, home: HOME },
  { lang: 'nb', hours: 12, timeZone: 'Australia/Sydney', dark: false, home: HOME },
];

const drawnIds = ({ page }: ShownCalendar) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.monthDayCell [data-calitemid]')].map(
      (tile) => tile.dataset.calitemid!,
    ),
  );

/** Work locations are marks of the day, tasks stand in another pane; the rest of the days is in the grid. */
async function expectedIn(view: View, calendar: ShownCalendar): Promise<StandInEvent[]> {
  const dates = datesOf(view, TODAY, wordsFor(calendar.config.lang));
  const shown = (await calendar.events()).filter(
    (event) =>
      !['working-location', 'task'].includes(event.kind) &&
      dateOf(event.start) <= dates.at(-1)! &&
      lastDay(event) >= dates[0]!,
  );
  const drawn = view === 'month' ? new Set(await drawnIds(calendar)) : null;
  const visible = drawn ? shown.filter((event) => drawn.has(event.id)) : shown;
  expect(visible.length).toBeGreaterThan(view === 'day' ? 5 : 30);
  return visible;
}

async function expectAllRead(view: View, calendar: ShownCalendar): Promise<PageReport> {
  const { config } = calendar;
  const report = await calendar.read();
  const visible = await expectedIn(view, calendar);
  expect(compared(report.events), view).toEqual(inOrder(visible.map((event) => expectedOfOutlook(event, config))));
  const details = Object.fromEntries(report.events.map(({ id, location, organizer }) => [id, { location, organizer }]));
  expect(details).toEqual(Object.fromEntries(visible.map((event) => [event.id, detailsOfOutlook(event, config)])));
  expect(report).toMatchObject({
    site: 'outlook',
    unread: 0,
    account: config.user.email,
    lang: wordsFor(config.lang).lang,
  });
  return report;
}

for (const { home, ...setting } of SETTINGS) {
  test(`${setting.lang}, ${setting.hours} hours, ${setting.timeZone}: ${VIEWS.join(', ')}`, async ({ standIns }) => {
    const calendar = await standIns.show('outlook', { ...setting, now: NOW, url: home });
    for (const view of VIEWS) {
      if (view !== 'week') await calendar.go(view);
      const report = await expectAllRead(view, calendar);
      expect(report.view).toBe(view satisfies PageView);
      expect(report.dark, view).toBe(setting.dark);
      const dates = datesOf(view, TODAY, wordsFor(setting.lang));
      const folded = await calendar.page.locator('.more:visible').count();
      expect(report.range).toEqual({
        from: dates[0],
        to: addDays(dates.at(-1)!, 1),
        complete: view !== 'month' || folded === 0,
      });
      // Only the month names its zone; elsewhere the page's clock would have to agree with the browser's.
      expect(report.timeZone, view).toBe(view === 'month' ? setting.timeZone : null);
    }
  });
}

test('a mailbox in the browser’s own zone is known by the page’s clock, in every language', async ({ standIns }) => {
  for (const lang of ['en', 'fr', 'ja', 'nb']) {
    const now = instantToWall(Date.now(), BROWSER_ZONE);
    const calendar = await standIns.show('outlook', { lang, timeZone: BROWSER_ZONE, now, url: HOME });
    expect((await calendar.read()).timeZone, lang).toBe(BROWSER_ZONE);
  }
});

test.describe('what happens to a week', () => {
  let calendar: ShownCalendar;

  test.beforeEach(async ({ standIns }) => {
    calendar = await standIns.show('outlook', { lang: 'en', timeZone: 'America/New_York', now: NOW, url: HOME });
  });

  test('nothing that only looks like an event is read: slots, work places, buttons that count', async () => {
    await expect(calendar.page.locator('.slot [role="button"][aria-label]')).toHaveCount(1);
    await expectAllRead('week', calendar);
    await calendar.go('month');
    await expect(calendar.page.locator('[data-icon-name="HomeFilled"]').first()).toBeVisible();
    await expectAllRead('month', calendar);
  });

  test('nodes given to other events, created, moved, cancelled, declined: each reading is the page as it is', async () => {
    const { page, config } = calendar;
    await page.evaluate(() => {
      window.standIn.add({ title: 'New / Maya 1:1', start: '2026-11-26T23:30', end: '2026-11-27T00:00' });
      window.standIn.add({ title: 'At midnight', start: '2026-11-26T00:00', end: '2026-11-26T00:30' });
      window.standIn.add({ title: 'At noon', start: '2026-11-26T12:00', end: '2026-11-26T12:30' });
      window.standIn.recycle();
    });
    await expectAllRead('week', calendar);
    const [one, two, three] = (await calendar.events()).filter(
      (event) =>
        event.start > '2026-11-25' &&
        event.start < '2026-11-28' &&
        event.guests.length === 2 &&
        event.guests[1]!.organizer &&
        !event.cancelled,
    );
    await page.evaluate(
      ([a, b, c, mail]) => {
        window.standIn.moveByOrganizer(a!, '2026-11-23T06:15', '2026-11-23T07:45');
        window.standIn.cancelByOrganizer(b!);
        window.standIn.respond(c!, mail!, 'declined');
        window.standIn.recycle();
      },
      [one!.id, two!.id, three!.id, config.user.email],
    );
    const { events } = await expectAllRead('week', calendar);
    const at = (event?: StandInEvent) => events.find(({ id }) => id === event?.id);
    expect(at(one)).toMatchObject({ start: '2026-11-23T06:15', end: '2026-11-23T07:45' });
    expect(at(two)?.state).toBe('cancelled');
    expect(at(three)?.state).toBe('declined');
  });

  test('a week that is half there is not called complete', async ({ standIns }) => {
    calendar = await standIns.show('outlook', {
      lang: 'en',
      timeZone: 'America/New_York',
      now: NOW,
      popupDelay: 4000,
      url: HOME,
    });
    await calendar.page.locator('[data-calitemid]').first().waitFor({ state: 'attached' });
    await calendar.page.evaluate(() => {
      const { setTimeout } = window;
      Object.assign(window, { setTimeout: (run: () => void, ms: number) => setTimeout(run, ms >= 200 ? 3000 : ms) });
      window.standIn.setView('week', '2026-12-02');
    });
    const during = (await calendar.reader.call('read', 'outlook'))!;
    expect(during.range?.complete).toBe(false);
  });

  test('hostile titles are read letter by letter and nothing of them runs', async () => {
    // A subject is one line: Outlook takes no tabs or line breaks into it.
    const titles = HOSTILE_TITLES.map((title) => title.replaceAll('\t', ' '));
    await calendar.page.evaluate((hostile) => {
      for (const [i, title] of hostile.entries()) {
        const at = (minutes: number) =>
          `2026-11-2${3 + (i % 5)}T${String(6 + Math.floor(i / 5) * 2).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
        window.standIn.add({ title, start: at(0), end: at(50) });
      }
    }, titles);
    const report = await expectAllRead('week', calendar);
    for (const title of titles) expect(report.events.map((event) => event.title)).toContain(title.trim());
    expect(await calendar.page.evaluate(() => document.documentElement.dataset.hit)).toBeUndefined();
  });
});

for (const lang of ['en', 'fr', 'ja', 'nb']) {
  test(`${lang}: the peek’s people, never somebody who isn’t there`, async ({ standIns }) => {
    const calendar = await standIns.show('outlook', {
      lang,
      hours: 24,
      timeZone: 'Asia/Tokyo',
      now: NOW,
      popupDelay: 150,
      url: HOME,
    });
    const { config } = calendar;
    for (const event of kindsOf(await expectedIn('week', calendar), config)) {
      const open = await readClicked(calendar.page, calendar.reader, 'outlook', event.id);
      expect(open, event.title).toMatchObject({ id: event.id, start: event.start, end: event.end });
      expectPeople(open!, event, config);
      await calendar.page.keyboard.press('Escape');
    }
  });
}

test('the full form tells the event with its people', async ({ standIns }) => {
  for (const lang of ['en', 'fr', 'ja', 'nb']) {
    const first = await standIns.show('outlook', { lang, timeZone: 'Asia/Tokyo', now: NOW, url: HOME });
    await first.read();
    const event = (await first.events()).find(
      ({ guests, start }) => guests.length === 2 && guests[1]!.organizer && start > '2026-11-25',
    )!;
    const calendar = await first.load(`https://outlook.office.com/calendar/item/${encodeURIComponent(event.id)}`);
    await expect(async () =>
      expect((await calendar.reader.call('open', 'outlook')).event?.attendees).toHaveLength(2),
    ).toPass();
    const { event: open } = await calendar.reader.call('open', 'outlook');
    expect(open, lang).toMatchObject({ id: event.id, title: event.title, start: event.start, end: event.end });
    expect(open!.attendees!.map(({ name }) => name).sort(), lang).toEqual(event.guests.map(({ name }) => name).sort());
    expect(open!.attendees!.filter((person) => person.self).map(({ name }) => name)).toEqual([
      calendar.config.user.name,
    ]);
  }
});

function kindsOf(events: StandInEvent[], { user }: StandInConfig): StandInEvent[] {
  const timed = events.filter(
    (event) => !event.allDay && event.kind === 'event' && !event.cancelled && dateOf(event.end) === dateOf(event.start),
  );
  const two = timed.filter((event) => event.guests.length === 2 && !event.guestsHidden);
  const mine = (event: StandInEvent) => event.guests.find((guest) => guest.email === user.email)?.response;
  const wanted = [
    two.find((event) => event.guests[0]!.organizer && event.guests[1]!.response === 'accepted'),
    two.find((event) => event.guests[0]!.organizer && event.guests[1]!.response === 'tentative'),
    two.find((event) => event.guests[1]!.organizer && mine(event) === 'accepted'),
    two.find((event) => event.guests[1]!.organizer && mine(event) === 'needsAction'),
    two.find((event) => event.guests.some((guest) => guest.name.includes('@'))),
    timed.find((event) => event.guests.some((guest) => guest.kind === 'room') && event.guests.length === 3),
    timed.find((event) => event.guests.some((guest) => guest.kind === 'bot') && event.guests.length === 3),
    timed.find((event) => event.guestsHidden),
    timed.find((event) => event.guests.length > 4),
    timed.find((event) => event.guests.length === 0 && !event.private),
  ];
  // Nobody waits for an answer in every week.
  const there = wanted.filter((event) => event !== undefined);
  expect(there.length).toBeGreaterThanOrEqual(9);
  return there;
}

/**
 * The peek names people by name, and only up to four; an address only where there is no name. Rooms are left out. The
 * user has no face there and, beside English, no name: the address tells who it is.
 */
function expectPeople(open: CalendarEvent, event: StandInEvent, { user }: StandInConfig): void {
  const people = event.guests.filter((guest) => guest.kind !== 'room');
  const unknown = event.guestsHidden || event.guests.length > 4 || event.guests.length === 0;
  const wanted = people.map((guest) => (guest.email === user.email ? `self ${guest.email}` : guest.name));
  const read = open.attendees?.map(({ name, email, self }) => (self ? `self ${email}` : name));
  expect(read?.sort() ?? null, event.title).toEqual(unknown ? null : wanted.sort());
  for (const person of open.attendees ?? []) {
    if (!person.self) expect(person.email).toBe(person.name?.includes('@') ? person.name : null);
    else expect([null, user.name]).toContain(person.name);
  }
}

test('nothing is read beyond the tile of somebody else’s private event', async ({ standIns }) => {
  const calendar = await standIns.show('outlook', { lang: 'en', timeZone: 'Asia/Tokyo', now: NOW, url: HOME });
  const hidden = (await expectedIn('week', calendar)).filter((event) => isHiddenFromUser(event, calendar.config));
  expect(hidden.length).toBeGreaterThan(0);
  const open = await readClicked(calendar.page, calendar.reader, 'outlook', hidden[0]!.id);
  expect(open?.attendees ?? null).toBeNull();
});

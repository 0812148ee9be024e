import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays, instantToDate, instantToWall } from '@/utils/domain/time/zone';
import { PEOPLE, SEED_USER } from '../../stand-ins/shared/seed-people';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { WorkerSide } from '../../support/drive/worker-side';
import { yesterdaysMeeting } from '../../support/drive/yesterdays-meeting';
import { expect, test } from './fixtures';

/**
 * In the real worker, with real alarms and notifications. The stand-ins live in the browser's own present, so that
 * meetings are put where the clock stands now; every day is made a working day and quiet hours are off unless a story
 * is about them.
 */
const ZONE = 'Europe/Berlin';
const AWAKE = { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: false };

async function settings(chromium: Chromium, fields: Record<string, unknown>): Promise<void> {
  const page = await chromium.openOwnPage('dashboard.html#/settings');
  await askWorker(page, 'settings/patch', fields);
  await page.close();
}

/** Puts a one-on-one with Aiko into the calendar, opens it, and returns its event's id. */
async function meetAiko(calendar: CalendarPage, minutesAhead: number): Promise<string> {
  const start = Date.now() + minutesAhead * MINUTE_MS;
  const guest = { kind: 'person' as const, response: 'accepted' as const };
  const id = await calendar.page.evaluate((event) => window.standIn.add(event), {
    title: 'Aiko / Maya 1:1 at short notice',
    start: instantToWall(start, ZONE),
    end: instantToWall(start + 30 * MINUTE_MS, ZONE),
    guests: [
      { ...SEED_USER, ...guest, organizer: true },
      { ...PEOPLE.aiko, ...guest, organizer: false },
    ],
  });
  await calendar.click({ id });
  const panel = await calendar.panel();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(PEOPLE.aiko.name);
  return id;
}

/** Waits until one notification of a kind stands there, and makes sure that it stays the only one. */
async function onlyOne(side: WorkerSide, kind: string): Promise<string> {
  await expect
    .poll(() => side.notifications(), { timeout: 20_000 })
    .toEqual([expect.stringMatching(`^nudge:${kind}:`)]);
  return (await side.notifications())[0]!;
}

/** Rings again and again, also to a worker that was just killed. */
async function ringOften(chromium: Chromium, side: WorkerSide): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await side.ring();
    if (i < 2) await chromium.killWorker();
  }
  await new Promise((resolve) => setTimeout(resolve, 2_500));
}

async function begin(chromium: Chromium, site: Site, fields: Record<string, unknown> = AWAKE) {
  await settings(chromium, fields);
  return { calendar: await openCalendar(chromium.context, site), side: new WorkerSide(chromium) };
}

for (const site of ['google', 'outlook'] as const) {
  test(`${site}: a word before the meeting, once, and a click on it opens the agenda in its tab`, async ({
    chromium,
  }) => {
    const { calendar, side } = await begin(chromium, site);
    await meetAiko(calendar, 8);
    await side.ring();
    const id = await onlyOne(side, 'before');
    await ringOften(chromium, side);
    expect(await side.notifications()).toEqual([id]);

    const other = await chromium.openOwnPage('dashboard.html#/people');
    await other.bringToFront();
    await side.click(id);
    await expect.poll(async () => (await side.inFront()).join()).toContain(new URL(calendar.page.url()).host);
    const panel = await calendar.panel();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(PEOPLE.aiko.name);
    expect(await side.notifications()).toEqual([]);
    await ringOften(chromium, side);
    expect(await side.notifications()).toEqual([]);
  });

  test(`${site}: a cancelled meeting is told, counted and asked about; its click leads to a new time`, async ({
    chromium,
  }) => {
    const { calendar, side } = await begin(chromium, site);
    const event = await meetAiko(calendar, 75);
    expect(await side.badge()).toBe('');
    await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event);
    const id = await onlyOne(side, 'cancelled');
    await expect.poll(() => side.badge()).toBe('1');
    const popup = await chromium.openOwnPage('popup.html');
    await expect(popup.getByText('One thing needs an answer')).toBeVisible();
    await expect(popup.getByText(/Aiko Tanaka: you cancelled your 1:1/)).toBeVisible();

    await side.click(id);
    const panel = await calendar.panel();
    await expect(panel.getByRole('textbox', { name: 'Your message' })).toHaveValue(/Aiko/);
    await press(panel.getByRole('button', { name: 'Leave it' }));
    await expect.poll(() => side.badge()).toBe('');
    await expect(popup.getByText('One thing needs an answer')).toBeHidden();
    await ringOften(chromium, side);
    expect(await side.notifications()).toEqual([]);
  });
}

test('snoozed, it goes and its alarm is set for ten minutes later', async ({ chromium }) => {
  const { calendar, side } = await begin(chromium, 'google');
  await meetAiko(calendar, 8);
  const id = await onlyOne(side, 'before');
  await side.click(id, 1);
  await expect.poll(() => side.notifications()).toEqual([]);
  await expect.poll(async () => Math.round(((await side.nextAlarmIn()) ?? 0) / MINUTE_MS)).toBe(10);
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
});

test('wiped away, nothing comes twice, however often the worker dies', async ({ chromium }) => {
  const { calendar, side } = await begin(chromium, 'google');
  await meetAiko(calendar, 8);
  await side.wipe(await onlyOne(side, 'before'));
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
});

test('the next working morning asks whether one met, and "we met" ends it', async ({ chromium }) => {
  const side = new WorkerSide(chromium);
  await settings(chromium, { ...AWAKE, nudgeMissedAt: 0 });
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await askWorker(page, 'backup/restore', { text: yesterdaysMeeting(), mode: 'merge' });
  await side.ring();
  const id = await onlyOne(side, 'missed');
  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByText('Aiko Tanaka: did you meet?')).toBeVisible();
  await expect.poll(() => side.badge()).toBe('1');
  await side.click(id, 0);
  await expect(popup.getByText('Aiko Tanaka: did you meet?')).toBeHidden();
  await expect.poll(() => side.badge()).toBe('');
  await expect(page.getByRole('link', { name: /Aiko Tanaka/ })).toContainText('Last met yesterday');
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
});

test('in quiet hours nothing is shown, and what can wait comes after them', async ({ chromium }) => {
  const wall = instantToWall(Date.now(), ZONE);
  const minutes = Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16));
  const quiet = { quietHours: true, quietStart: (minutes + 1380) % 1440, quietEnd: (minutes + 60) % 1440 };
  const { calendar, side } = await begin(chromium, 'google', { ...AWAKE, ...quiet });
  const event = await meetAiko(calendar, 8);
  await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event);
  await expect.poll(() => side.badge(), { timeout: 20_000 }).toBe('1');
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
  await settings(chromium, { quietHours: false });
  await onlyOne(side, 'cancelled');
});

test('each nudge has its switch: switched off it stays away, the question stays', async ({ chromium }) => {
  const off = { nudgeBefore: false, nudgeCancelled: false };
  const { calendar, side } = await begin(chromium, 'google', { ...AWAKE, ...off });
  const event = await meetAiko(calendar, 8);
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
  await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event);
  await expect.poll(() => side.badge(), { timeout: 20_000 }).toBe('1');
  await ringOften(chromium, side);
  expect(await side.notifications()).toEqual([]);
});

for (const site of ['google', 'outlook'] as const) {
  test(`${site}: leave in the calendar is quiet, until the user says that it is none`, async ({ chromium }) => {
    const { calendar, side } = await begin(chromium, site);
    const today = instantToDate(Date.now(), ZONE);
    const leave = { title: 'Urlaub', start: today, end: addCalendarDays(today, 1), allDay: true };
    await calendar.page.evaluate((event) => window.standIn.add(event), leave);
    const page = await chromium.openOwnPage('dashboard.html#/settings');
    await expect(page.getByText(/^Quiet: /)).toBeVisible();
    await expect(page.getByText('Urlaub')).toBeVisible();

    const event = await meetAiko(calendar, 75);
    await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event);
    await expect.poll(() => side.badge(), { timeout: 20_000 }).toBe('1');
    await ringOften(chromium, side);
    expect(await side.notifications()).toEqual([]);

    await press(page.getByRole('button', { name: /^Not a day off/ }));
    await expect(page.getByText(/^You work: /)).toBeVisible();
    await onlyOne(side, 'cancelled');
  });
}

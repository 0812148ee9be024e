import type { Frame } from '@playwright/test';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { type CalendarPage, openCalendar, press } from '../../support/drive/calendar-page';
import { pressKey } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { addTopic, openAgenda, writeNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const MEETING = 'running-now-000000000';

/** A one-on-one of half an hour that began some minutes ago, in this tab's panel. */
async function startMeeting(calendar: CalendarPage, minutesAgo: number): Promise<Frame> {
  const { panel } = await openAgenda(calendar);
  const start = Math.round(Date.now() - minutesAgo * MINUTE_MS);
  await askWorker(panel, 'meeting/start', { meetingId: MEETING, personId: null, name: 'Eva Running', start });
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Eva Running');
  return panel;
}

const pressed = (panel: Frame, name: string) =>
  expect(panel.getByRole('button', { name, exact: true, pressed: true })).toBeVisible();

test('a meeting that runs: what is left of it, who talks, and how it was', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const panel = await startMeeting(calendar, 26.5);
  const strip = panel.getByRole('region', { name: 'Time and talk' });
  await expect(strip).toContainText('4 minutes left: wrap up?');

  await pressKey(panel, 'm');
  await pressed(panel, 'Me');
  // Talking takes its time: it is counted in slots of five seconds.
  await calendar.page.waitForTimeout(7_000);
  await pressKey(panel, 'l');
  await pressed(panel, 'Eva');
  await expect(strip.getByRole('button', { name: 'Me', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await pressKey(panel, 'l');
  const counted = () => askWorker<{ secondsMe: number }>(panel, 'view/wrap-up', { meetingId: MEETING });
  await expect.poll(async () => (await counted()).secondsMe).toBeGreaterThanOrEqual(5);

  await pressKey(panel, '3');
  await pressKey(panel, 'r');
  await calendar.page.keyboard.press('2');
  await pressed(panel, '2 Thin');
  await press(panel.getByRole('button', { name: 'Growth' }));
  await pressed(panel, 'Growth');
  await expect(panel.getByText('No next date yet.')).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Ask for one' })).toHaveAttribute(
    'href',
    /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&text=1%3A1/,
  );
  await expect
    .poll(() => askWorker(panel, 'view/wrap-up', { meetingId: MEETING }))
    .toMatchObject({ rating: 2, better: null });
  await press(panel.getByRole('button', { name: '2 Thin' }));
  await expect.poll(() => askWorker(panel, 'view/wrap-up', { meetingId: MEETING })).toMatchObject({ rating: null });
});

test('one key hides what is private in panel, popup and dashboard, and nothing of it flashes', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'Budget for all');
  await panel.getByRole('textbox', { name: 'Add a topic' }).focus();
  await panel.getByRole('radio', { name: 'Private' }).first().check({ force: true });
  await addTopic(panel, 'PRIVATE topic');
  await writeNote(panel, 'Private notes', 'PRIVATE note');
  await panel.getByRole('textbox', { name: 'Add a topic' }).fill('PRIVATE half');
  const { meeting } = await askWorker<{ meeting: { pairId: string; personId: string } }>(panel, 'view/panel');
  await askWorker(panel, 'row/create', {
    table: 'action-item',
    id: 'private-item-00000000',
    visibility: 'private',
    fields: {
      ...{ pairId: meeting.pairId, madeIn: null, text: 'PRIVATE promise', owner: 'me', due: null, rank: 'a0' },
      ...{ doneAt: null, droppedAt: null, dropReason: null, movedTimes: 0, obstacle: null, support: null },
      ...{ repeats: null, fromNote: null, nextFrom: null },
    },
  });
  const popup = await chromium.openOwnPage('popup.html');
  const person = await chromium.openOwnPage(`dashboard.html#/people/${meeting.personId}`);
  await expect(popup.getByText('PRIVATE promise')).toBeVisible();
  await expect(person.getByRole('button', { name: 'PRIVATE topic', exact: true })).toBeVisible();
  const pages = [panel, popup, person];
  const hidden = async () => {
    for (const page of pages) {
      await expect(page.getByText('Private things are hidden. Press h to show them.')).toBeVisible();
      await expect.poll(() => page.content()).not.toContain('PRIVATE');
      const values = await page
        .locator('input, textarea')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
      expect(values.join()).not.toContain('PRIVATE');
    }
  };

  await calendar.page.bringToFront();
  await pressKey(panel, 'h');
  await hidden();
  await expect(panel.getByText('Budget for all').first()).toBeVisible();

  // Opened under cover: what is private must not stand there for a single frame.
  await popup.addInitScript(() => {
    const seen = globalThis as unknown as { flashed?: boolean };
    new MutationObserver(() => {
      seen.flashed ||= document.documentElement.textContent?.includes('PRIVATE') ?? false;
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
  await popup.reload();
  await hidden();
  expect(await popup.evaluate(() => (globalThis as unknown as { flashed?: boolean }).flashed)).toBeFalsy();

  await person.bringToFront();
  await person.locator('body').press('h');
  await expect(person.getByRole('button', { name: 'PRIVATE topic', exact: true })).toBeVisible();
  await expect(popup.getByText('PRIVATE promise')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'PRIVATE topic', exact: true })).toBeVisible();
  await expect(panel.getByText('PRIVATE note', { exact: true })).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Add a topic' })).toHaveValue('PRIVATE half');
});

test('for a shared screen: only shared things, larger, and nobody else’s name', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel, name } = await openAgenda(calendar);
  await addTopic(panel, 'Budget for all');
  const popup = await chromium.openOwnPage('popup.html');
  const people = await chromium.openOwnPage('dashboard.html#/people');
  await expect(people.getByText(name).first()).toBeVisible();
  await calendar.page.bringToFront();
  const size = () => panel.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
  const before = await size();
  await pressKey(panel, 'Shift+H');
  for (const page of [panel, popup, people]) {
    await expect(page.getByText('Only shared things are shown. Press h to stop presenting.')).toBeVisible();
  }
  await expect.poll(() => popup.content()).not.toContain(name);
  await expect.poll(() => people.content()).not.toContain(name);
  expect(await size()).toBeGreaterThan(before * 1.1);
  await expect(panel.getByText('Budget for all').first()).toBeVisible();
  await pressKey(panel, 'h');
  await expect(people.getByText(name).first()).toBeVisible();
  expect(await size()).toBe(before);
});

import type { Page } from '@playwright/test';
import { randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import { PEOPLE } from '../../stand-ins/shared/seed-people';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { findings } from '../../support/drive/axe';
import { drive, openCalendar, press } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const ZONE = 'Europe/Berlin';
const WHO = PEOPLE.denise;
const TITLE = `1:1 with ${WHO.name}`;

test.describe.configure({ timeout: 120_000 });

/** Goes where a link of an own page leads, in a tab of its own. */
async function followed(chromium: Chromium, go: () => Promise<void>): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await go();
  return opened;
}

test('somebody new is asked for a 1:1; the invitation carries the agenda, which is there when the event is', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  await openAgenda(calendar);
  const popup = await chromium.openOwnPage('popup.html');
  await askWorker(popup, 'settings/patch', { workingDays: [0, 1, 2, 3, 4, 5, 6], role: 'employee' });
  const page = await followed(chromium, () => popup.getByRole('link', { name: 'Ask for a 1:1' }).click());
  await page.getByRole('textbox', { name: 'Who is it with?' }).fill(WHO.name);
  await page.getByRole('button', { name: `New person “${WHO.name}”` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ask ${WHO.name} for a 1:1`);

  await page.getByRole('combobox', { name: 'Relation' }).selectOption('mentor');
  await page.getByRole('textbox', { name: 'Email address' }).fill(WHO.email);
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('My next step');
  await page.getByRole('button', { name: 'Where a second view would help' }).click();
  const line = page.getByRole('textbox', { name: 'Add a topic' });
  await line.fill('The night rota');
  await line.press('Enter');
  await page.getByRole('radio', { name: 'Short' }).check({ force: true });
  await page.getByRole('radio', { name: /[AP]M/ }).nth(1).check();
  await expect(page.getByRole('textbox', { name: 'Your message' })).toHaveValue(
    /^Hi Denise,\n\nDo you have time for a 1:1\?\n\n.*My next step\n\n.*\n- Where a second view would help\n- The night rota\n\n/,
  );

  expect(await findings(page)).toEqual([]);
  const form = await followed(chromium, () => page.getByRole('link', { name: 'Open in Google Calendar' }).click());
  await form.waitForFunction(() => Boolean(window.standIn));
  await expect(form.getByRole('textbox', { name: 'Add title' })).toHaveValue(TITLE);
  await expect(page.getByText(/Noted that you asked/)).toBeVisible();
  const people = await chromium.openOwnPage('dashboard.html#/people');
  await expect(people.getByRole('link', { name: WHO.name })).toContainText(/Asked .*, nothing yet/);

  await form.getByRole('button', { name: 'Save', exact: true }).click();
  const newEvent = () =>
    form.evaluate((title) => window.standIn.events().find((event) => event.title === title) ?? null, TITLE);
  await expect.poll(newEvent).not.toBeNull();
  const made = (await newEvent())!;
  const after = drive(form, 'google', calendar.config);
  await after.turnTo(made);
  await after.click(made);
  const panel = await after.panel();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(WHO.name);
  await expect(panel.getByRole('checkbox', { name: /The night rota/ })).toBeVisible();
  await expect(panel.getByText('Where a second view would help')).toBeVisible();
  await expect(people.getByRole('link', { name: WHO.name })).not.toContainText('nothing yet');
});

test('a crisis: shorter, with its own questions, told everywhere, ended by hand or by its last day', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel, name } = await openAgenda(calendar);
  await press(panel.getByRole('button', { name: `Profile of ${name}` }));
  await press(panel.getByRole('button', { name: 'Crisis mode' }));
  expect(await findings(panel)).toEqual([]);
  await press(panel.getByRole('button', { name: 'Start', exact: true }));
  const strip = panel.getByText(/^Crisis mode until .* · ten minutes, three questions$/);
  await expect(strip).toBeVisible();
  await press(panel.getByRole('button', { name: `Profile of ${name}` }));
  await press(panel.getByRole('button', { name: 'Start with a crisis check-in' }));
  await expect(panel.getByText('What comes first today, and what can be left?')).toBeVisible();

  const people = await chromium.openOwnPage('dashboard.html#/people');
  await expect(people.getByText('Crisis mode with one person')).toBeVisible();
  await people.getByRole('link', { name }).click();
  await expect(people.getByText('Every week, while crisis mode lasts')).toBeVisible();
  await expect(people.locator('dd').filter({ hasText: /^10 minutes$/ })).toBeVisible();
  await people.getByRole('button', { name: 'End now' }).click();
  await expect(strip).toHaveCount(0);
  await people.getByRole('button', { name: 'Undo' }).click();
  await expect(strip).toBeVisible();

  const id = people.url().split('/').at(-1)!;
  const yesterday = addCalendarDays(instantToDate(Date.now(), ZONE), -1);
  const fields = { crisisFrom: addCalendarDays(yesterday, -7), crisisUntil: yesterday };
  await askWorker(people, 'row/patch', { table: 'person', id, fields });
  await expect(strip).toHaveCount(0);
  await expect(people.getByText('while crisis mode lasts')).toHaveCount(0);
});

test('who waits too long stands first; the rhythm is picked with its reason, also for two levels apart', async ({
  chromium,
}) => {
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const [late, recent] = [randomId(), randomId()];
  const met = async (personId: string, name: string, daysAgo: number) => {
    await askWorker(page, 'person/create', { id: personId, name, relation: 'report' });
    const meetingId = randomId();
    await askWorker(page, 'meeting/start', { meetingId, personId, name: null, start: Date.now() - daysAgo * DAY_MS });
    await askWorker(page, 'meeting/answer', { meetingId, answer: 'held' });
  };
  await met(recent, 'Aaron Recent', 2);
  await met(late, 'Zoe Late', 40);
  const names = page.locator('main li a');
  await expect(names).toHaveText([/Zoe Late.*More than a month/, /Aaron Recent/]);
  await names.first().click();
  const card = page.getByRole('region', { name: 'Rhythm' });
  await expect(card).toContainText('Every two weeks, as suggested');
  await expect(card).toContainText('40 days');

  await page.getByRole('combobox', { name: 'Relation' }).selectOption('skip-up');
  const picker = page.getByRole('combobox', { name: 'How often you meet' });
  await expect(picker.locator('option')).toHaveCount(4);
  await expect(card).toContainText('All in good time.');
  await picker.selectOption('91');
  await expect(card).toContainText('Every quarter, as you set it');
  await chromium.killWorker();
  await page.reload();
  await expect(card).toContainText('Every quarter, as you set it');
});

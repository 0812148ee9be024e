import type { Frame, Page } from '@playwright/test';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import { PEOPLE, SEED_USER } from '../../stand-ins/shared/seed-people';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, drive, openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

const ZONE = 'Europe/Berlin';
const WHO = PEOPLE.denise;
const TITLE = 'Denise / Maya 1:1';

/** In two days Denise has invited to a 1:1; a topic stands on its agenda, and she cancels it. */
async function fallenOut(chromium: Chromium, site: Site): Promise<{ calendar: CalendarPage; panel: Frame }> {
  const calendar = await openCalendar(chromium.context, site);
  const settings = await chromium.openOwnPage('dashboard.html#/settings');
  await askWorker(settings, 'settings/patch', { workingDays: [0, 1, 2, 3, 4, 5, 6], role: 'employee' });
  await settings.close();
  await calendar.page.bringToFront();
  const date = addCalendarDays(instantToDate(Date.now(), ZONE), 2);
  const guest = { kind: 'person' as const, response: 'accepted' as const };
  const event = {
    ...{ title: TITLE, start: `${date}T10:00`, end: `${date}T10:30` },
    guests: [
      { ...SEED_USER, ...guest, organizer: false },
      { ...WHO, ...guest, organizer: true },
    ],
  };
  const id = await calendar.page.evaluate((one) => window.standIn.add(one), event);
  await calendar.turnTo({ id, start: event.start });
  await calendar.click({ id });
  const panel = await calendar.panel();
  const topic = panel.getByRole('textbox', { name: 'Add a topic' });
  await topic.fill('The night rota');
  await topic.press('Enter');
  await expect(panel.getByRole('checkbox', { name: /The night rota/ })).toBeVisible();
  await calendar.page.evaluate((gone) => window.standIn.cancelByOrganizer(gone), id);
  await expect(panel.getByRole('button', { name: 'Ask for a new time' })).toBeVisible({ timeout: 20_000 });
  return { calendar, panel };
}

async function unfold(panel: Frame): Promise<void> {
  await press(panel.getByRole('button', { name: 'Ask for a new time' }));
  await expect(panel.getByRole('textbox', { name: 'Your message' })).toBeVisible();
}

/** Follows a link to the calendar's own form. */
async function follow(chromium: Chromium, panel: Frame, name: string): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await press(panel.getByRole('link', { name }));
  const form = await opened;
  await form.waitForFunction(() => Boolean(window.standIn));
  return form;
}

test.describe.configure({ timeout: 120_000 });

test('she cancels: another time goes into the calendar’s form, and what comes of it closes the question', async ({
  chromium,
}) => {
  const { calendar, panel } = await fallenOut(chromium, 'google');
  await unfold(panel);
  const times = panel.getByRole('radio', { name: /[AP]M/ });
  await expect(times).toHaveCount(3);
  await panel.getByRole('radio', { name: 'Short' }).check({ force: true });
  await times.nth(1).check({ force: true });
  await panel.getByRole('checkbox', { name: 'Name the topic you share' }).check({ force: true });
  await expect(panel.getByRole('textbox', { name: 'Your message' })).toHaveValue(
    /^Hi Denise,\n\nOur 1:1 was cancelled\. Does .+ work for you\?\n\nWhat waits for us: The night rota\.$/,
  );

  const form = await follow(chromium, panel, 'Open in Google Calendar');
  await expect(form.getByRole('textbox', { name: 'Add title' })).toHaveValue(TITLE);
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.poll(() => newEvent(form)).not.toBeNull();
  const made = (await newEvent(form))!;
  const after = drive(form, 'google', calendar.config);
  await after.turnTo(made);
  await after.click(made);
  await expect((await after.panel()).getByRole('heading', { level: 1 })).toContainText(WHO.name);

  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByText(`New time with ${WHO.name}`)).toBeVisible();
  await expect(popup.getByText(`${WHO.name}: your 1:1 was cancelled`)).toHaveCount(0);
  await expect(panel.getByText(/^New time found:/)).toBeVisible();
  await popup.getByRole('button', { name: 'Not the new time' }).click();
  await expect(popup.getByText(`${WHO.name}: your 1:1 was cancelled`)).toBeVisible();
});

/** The event that was saved in the calendar's form. */
function newEvent(form: Page) {
  return form.evaluate(
    (title) => window.standIn.events().findLast((event) => event.title === title && !event.cancelled) ?? null,
    TITLE,
  );
}

test('five lines instead are kept as notes of that meeting; taken back, the question is there again', async ({
  chromium,
}) => {
  const { panel } = await fallenOut(chromium, 'google');
  await unfold(panel);
  await press(panel.getByText('One topic waits for next time'));
  await press(panel.getByRole('button', { name: 'Put it into the written 1:1' }));
  await press(panel.getByText('Write it instead'));
  await panel.getByRole('textbox', { name: 'How I am' }).fill('Tired, and proud of the week');
  await press(panel.getByRole('button', { name: 'Copy and keep' }));
  await expect(panel.getByText('Tired, and proud of the week')).toBeVisible();
  await expect(panel.getByRole('textbox', { name: 'Your message' })).toHaveCount(0);
  await press(panel.getByRole('button', { name: 'Undo' }));
  await expect(panel.getByText('Tired, and proud of the week')).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Ask for a new time' })).toBeVisible();
});

test('Outlook: her cancellation is let go of in the popup, which can be taken back', async ({ chromium }) => {
  const { panel } = await fallenOut(chromium, 'outlook');
  await unfold(panel);
  const form = await follow(chromium, panel, 'Open in Outlook');
  await expect(form.getByRole('textbox', { name: 'Add a title' })).toHaveValue(TITLE);
  const popup = await chromium.openOwnPage('popup.html');
  const question = popup.getByText(`${WHO.name}: your 1:1 was cancelled`);
  await popup.getByRole('button', { name: 'Ask for a new time' }).click();
  await popup.getByText('Skip this one').click();
  await popup.getByRole('button', { name: 'Skip it' }).click();
  await expect(question).toHaveCount(0);
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(question).toBeVisible();
});

import type { Frame, Page } from '@playwright/test';
import { routeStandIn } from '../../stand-ins/shared/route';
import type { Chromium } from '../browsers/launch-chromium';
import { type CalendarPage, drive, press } from '../drive/calendar-page';
import { pressKey } from '../drive/keyboard';
import { WorkerSide } from '../drive/worker-side';
import { nextWith } from './calendars';
import { closeDrawer } from './one-meeting';
import { lookAtPopup, type Tour } from './tour';

const WHO = 'Denise Carter';
/** One of the times that the repair offers. */
const TIME = /\d:\d\d/;

/** Maya as an employee, in Outlook: her manager cancels a prepared meeting, and it is repaired from the notification. */
export async function oneRepair(tour: Tour, chromium: Chromium, calendar: CalendarPage): Promise<void> {
  const { page } = calendar;
  const event = nextWith('denise', calendar.config);
  await lookAtPopup(tour, chromium, 'The popup keeps a thought for somebody', async (popup) => {
    await popup.getByRole('combobox', { name: 'For whom' }).selectOption({ label: WHO });
    await popup.getByRole('textbox', { name: 'Something to talk about' }).fill('A day a week for the Lyon numbers?');
    await popup.keyboard.press('Enter');
    await popup.getByText(`Kept for ${WHO}.`).waitFor();
  });
  const panel = await tour.step(`Outlook: click the 1:1 with ${WHO}, who leads Maya`, page, async () => {
    await page.bringToFront();
    await calendar.click(event);
    const frame = await calendar.panel();
    await frame.getByRole('region', { name: 'Before you meet' }).waitFor();
    return frame;
  });
  await tour.step('The agenda for the other side, without what is private', page, async () => {
    await pressKey(panel, 's');
    await panel.getByRole('region', { name: 'What goes out' }).waitFor();
  });
  await closeDrawer(panel);
  await tour.step(`Outlook: ${WHO} cancels the meeting`, page, async () => {
    await page.bringToFront();
    await page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
    await panel.getByRole('button', { name: 'Ask for a new time' }).waitFor({ timeout: 20_000 });
  });
  await lookAtPopup(tour, chromium, 'The popup asks what to do', async (popup) => {
    await popup.getByText(`${WHO}: your 1:1 was cancelled`).waitFor();
  });
  const form = await askAgain(tour, chromium, calendar, panel);
  await becomesTrue(tour, chromium, form, calendar);
}

/** The notification leads to the repair, and one of its times to the calendar's own form. */
async function askAgain(tour: Tour, chromium: Chromium, { page, config }: CalendarPage, panel: Frame): Promise<Page> {
  const side = new WorkerSide(chromium);
  const elsewhere = await chromium.openOwnPage('dashboard.html#/people');
  const id = await tour.step(`A notification: “${WHO} cancelled your 1:1”`, null, () => told(side));
  await tour.step('A click on “Ask for a new time” leads back, with three times that are free', page, async () => {
    await side.click(id, 0);
    await panel.getByRole('radio', { name: TIME }).nth(2).waitFor();
  });
  await elsewhere.close();
  await tour.step('Another time is chosen, and the message says so', page, async () => {
    await panel.getByRole('radio', { name: TIME }).nth(1).check({ force: true });
    await panel.getByRole('link', { name: 'Open in Outlook' }).scrollIntoViewIfNeeded();
  });
  // The form may stand at another of Outlook's hosts, with the same mailbox behind it.
  await routeStandIn(chromium.context, { ...config, events: await page.evaluate(() => window.standIn.events()) });
  const opened = chromium.context.waitForEvent('page');
  await press(panel.getByRole('link', { name: 'Open in Outlook' }));
  const form = await opened;
  await tour.step('Outlook: the calendar’s own form, pre-filled', form, () =>
    form.getByRole('button', { name: 'Send', exact: true }).waitFor(),
  );
  return form;
}

/** Waits for the notification of what fell out. */
async function told(side: WorkerSide): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const id = (await side.notifications()).find((one) => one.startsWith('nudge:cancelled:'));
    if (id) return id;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No notification came.');
}

/** Sent, the new event is found by itself, and nothing is asked any more. */
async function becomesTrue(tour: Tour, chromium: Chromium, form: Page, { page, config }: CalendarPage): Promise<void> {
  await tour.step('It is sent, and the new 1:1 goes on where the old one ended', form, async () => {
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    const made = await form.evaluate(
      (known) => window.standIn.events().find(({ id }) => !known.includes(id))!,
      config.events.map(({ id }) => id),
    );
    await page.evaluate((event) => window.standIn.add(event), made);
    const after = drive(form, 'outlook', config);
    await after.turnTo(made);
    await after.click(made);
    await (await after.panel()).getByRole('heading', { level: 1, name: WHO }).waitFor();
  });
  await form.close();
  await lookAtPopup(tour, chromium, 'The question is answered', async (popup) => {
    await popup.getByText(`New time with ${WHO}`).waitFor();
  });
}

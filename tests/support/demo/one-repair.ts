import type { Frame } from '@playwright/test';
import type { Chromium } from '../browsers/launch-chromium';
import type { CalendarPage } from '../drive/calendar-page';
import { pressKey } from '../drive/keyboard';
import { nextWith } from './calendars';
import { closeDrawer } from './one-meeting';
import { lookAtPopup, type Tour } from './tour';

const WHO = 'Denise Carter';

/** Maya as an employee, in Outlook: her manager cancels a prepared meeting, and it is repaired. */
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
  await tour.step('It is repaired from the panel', page, async () => {
    await page.bringToFront();
    // A click may be lost in the moment in which the tab comes to the front.
    await panel.getByRole('button', { name: 'Ask for a new time' }).press('Enter');
    await panel.getByRole('textbox', { name: 'Your message' }).waitFor();
  });
  await followLink(tour, chromium, panel);
}

async function followLink(tour: Tour, chromium: Chromium, panel: Frame): Promise<void> {
  const link = panel.getByRole('link', { name: 'Open in Outlook' });
  const address = await link.getAttribute('href');
  if (!address) throw new Error('The repair has no link to the calendar.');
  const form = await chromium.context.newPage();
  await tour.step('Outlook: the calendar’s own form, pre-filled', form, async () => {
    await form.goto(address);
    await form.waitForFunction(() => Boolean(window.standIn));
    await form.waitForTimeout(500);
  });
  await form.close();
}

import type { Frame, Locator } from '@playwright/test';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { wallToInstant } from '@/utils/domain/time/zone';
import type { StandInEvent } from '../../stand-ins/shared/stand-in';
import type { Chromium } from '../browsers/launch-chromium';
import { type CalendarPage, press } from '../drive/calendar-page';
import type { Clocks } from '../drive/clocks';
import { pressKey } from '../drive/keyboard';
import { nextWith } from './calendars';
import { lookAtPopup, type Tour } from './tour';

/** Maya as a manager, in Google Calendar: one meeting with Tomás, from its preparation to the next one. */
export async function oneMeeting(
  tour: Tour,
  chromium: Chromium,
  calendar: CalendarPage,
  clocks: Clocks,
): Promise<void> {
  const event = nextWith('tomas', calendar.config);
  const start = wallToInstant(event.start, calendar.config.timeZone) ?? 0;
  const end = wallToInstant(event.end, calendar.config.timeZone) ?? 0;
  const panel = await tour.step('Google Calendar: click the 1:1 with Tomás Rivera', calendar.page, async () => {
    await calendar.page.bringToFront();
    await calendar.click(event);
    const frame = await calendar.panel();
    await frame.getByRole('region', { name: 'Before you meet' }).waitFor();
    return frame;
  });
  await prepare(tour, calendar, panel);
  await tour.step('The clock reaches the start: time left, and who talks', calendar.page, async () => {
    await clocks.goTo(start + 3 * MINUTE_MS);
    const strip = panel.getByRole('region', { name: 'Time and talk' });
    await strip.waitFor();
    await pressKey(panel, 'm');
    await clocks.live(MINUTE_MS);
    await pressKey(panel, 'l');
    await clocks.live(2 * MINUTE_MS);
    await strip.getByText(/^You \d/).waitFor();
    await panel.evaluate(() => scrollTo(0, 0));
  });
  await talk(tour, calendar, panel);
  await tour.step('Five minutes before the end there is a sign', calendar.page, async () => {
    await pressKey(panel, 'l');
    await clocks.goTo(end - 4 * MINUTE_MS);
    await panel.getByText('4 minutes left: wrap up?').waitFor();
  });
  await wrapUp(tour, calendar, panel, () => clocks.goTo(end + MINUTE_MS));
  await lookAtPopup(tour, chromium, 'The popup: what was promised, over all people', async (popup) => {
    await popup.getByText('Send the floor plan of the depot').waitFor();
  });
  await nextTime(tour, calendar, event);
}

async function prepare(tour: Tour, { page }: CalendarPage, panel: Frame): Promise<void> {
  await tour.step('Before you meet: what was caught, what was promised, what waits', page, async () => {
    const card = panel.getByRole('region', { name: 'Before you meet' });
    await card.locator('summary').first().press('Enter');
    await card.getByRole('list', { name: 'Captured' }).waitFor();
  });
  await tour.step('Something caught during the week goes on the agenda', page, async () => {
    const card = panel.getByRole('region', { name: 'Before you meet' });
    await press(card.getByRole('button', { name: 'On the agenda, for you alone' }).last());
    await panel.getByText('It is on the agenda. Only you see it.').first().waitFor();
  });
  await tour.step('A question that is due, from the bank', page, async () => {
    await pressKey(panel, 'q');
    const drawer = panel.getByRole('dialog', { name: 'Questions to ask' });
    await press(
      drawer
        .getByRole('region', { name: /^First for/ })
        .getByRole('button')
        .first(),
    );
    await drawer.getByText('On the agenda now').first().waitFor();
  });
  await closeDrawer(panel);
  await tour.step('A template that fits, and why', page, async () => {
    await pressKey(panel, 'p');
    await panel.getByRole('region', { name: 'For this 1:1' }).waitFor();
  });
  await tour.step('It puts its parts around what is there', page, async () => {
    await press(panel.getByRole('region', { name: 'For this 1:1' }).getByRole('button', { name: 'Use it' }));
    await panel
      .getByText(/^On the agenda: /)
      .first()
      .waitFor();
    await panel.getByRole('button', { name: 'Add a section' }).scrollIntoViewIfNeeded();
  });
}

async function talk(tour: Tour, { page }: CalendarPage, panel: Frame): Promise<void> {
  await tour.step('A topic is closed with what came of it', page, async () => {
    await press(panel.getByRole('checkbox', { name: 'Talked about Swap of the Tuesday shift' }));
    const outcome = panel.getByRole('textbox', { name: 'What came of it?' });
    await outcome.fill('Leila takes the Tuesday, Tomás the Friday');
    await outcome.press('Enter');
    await panel.getByRole('button', { name: 'Leila takes the Tuesday, Tomás the Friday' }).waitFor();
  });
  await tour.step('A line of the notes becomes an action item', page, async () => {
    await pressKey(panel, 'n');
    await panel.locator('[contenteditable=true][aria-label="Shared notes"]').waitFor();
    await page.keyboard.type('Good first month. He would like to plan the depot move.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('[] Send the floor plan of the depot @me !next');
    await page.keyboard.press('Enter');
    await panel
      .getByText(/Now an action item/)
      .first()
      .waitFor();
    await panel.locator('[data-save-state="saved"]').first().waitFor();
  });
  await tour.step('Feedback that waits to be said', page, async () => {
    await pressKey(panel, 'f');
    const drawer = panel.getByRole('dialog', { name: 'Feedback' });
    const plan = drawer.getByRole('button', { name: 'I said it' });
    await plan.waitFor();
    await plan.scrollIntoViewIfNeeded();
  });
  await closeDrawer(panel);
  await tour.step('One key hides everything private, on every page', page, async () => {
    await pressKey(panel, 'h');
    await panel.getByText('Private things are hidden. Press h to show them.').waitFor();
  });
  await pressKey(panel, 'h');
}

async function wrapUp(tour: Tour, { page }: CalendarPage, panel: Frame, end: () => Promise<void>): Promise<void> {
  await tour.step('Wrap up: one tap, and the themes', page, async () => {
    await panel.locator('main').focus();
    await end();
    await panel.getByRole('region', { name: 'How was it?' }).waitFor();
    await pressKey(panel, 'r');
    await page.keyboard.press('4');
    await press(panel.getByRole('button', { name: 'Growth', exact: true }));
    await panel.getByRole('button', { name: 'Growth', exact: true, pressed: true }).waitFor();
    await panel.evaluate(() => scrollTo(0, 0));
  });
  await tour.step('The recap, exactly as it goes out', page, async () => {
    await pressKey(panel, 's');
    const sheet = panel.getByRole('dialog', { name: 'Send the recap' });
    await press(sheet.getByRole('button', { name: 'Copy', exact: true }));
    await sheet.getByText('Copied.').first().waitFor();
  });
  await closeDrawer(panel);
  await tour.step('Search finds a word of the note', page, async () => {
    await pressKey(panel, '/');
    // The sheet gives it the focus a moment after it is there.
    await panel.getByRole('searchbox').focus();
    await page.keyboard.type('handover');
    const found = panel.getByRole('list', { name: 'What was found' });
    await found
      .locator('mark', { hasText: /^handover$/ })
      .first()
      .waitFor();
    await found.getByText('Handled').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
  });
  await closeDrawer(panel);
}

async function nextTime(tour: Tour, calendar: CalendarPage, last: StandInEvent): Promise<void> {
  const { page, config } = calendar;
  const next = nextWith('tomas', { ...config, now: last.end });
  await tour.step('A week later: since last time', page, async () => {
    await page.bringToFront();
    await calendar.turnTo(next);
    await calendar.click(next);
    const panel = await calendar.panel();
    const since = panel.getByRole('region', { name: 'Since last time' });
    await since.getByText('Send the floor plan of the depot').waitFor();
    await toTop(since);
  });
}

async function toTop(part: Locator): Promise<void> {
  await part.evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

export async function closeDrawer(panel: Frame): Promise<void> {
  await panel.page().keyboard.press('Escape');
  await panel.getByRole('dialog').waitFor({ state: 'detached' });
}

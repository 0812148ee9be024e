import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { StandInEvent } from '../../stand-ins/shared/stand-in';
import type { Chromium } from '../browsers/launch-chromium';
import { type CalendarPage, press } from '../drive/calendar-page';
import { oneOnOnesThisWeek, othersOf } from '../drive/pick-event';

/** Tells each step with its time, and keeps a picture of it. */
export class Tour {
  private count = 0;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async step<T>(words: string, picture: Page | null, work: () => Promise<T>): Promise<T> {
    const started = Date.now();
    const result = await work();
    this.count += 1;
    const number = String(this.count).padStart(2, '0');
    console.log(`${number}  ${words} (${Date.now() - started} ms)`);
    if (picture) {
      const name = `${number}-${words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)}.png`;
      await picture.screenshot({ path: join(this.folder, name) });
    }
    return result;
  }
}

const SITE_NAMES = { google: 'Google Calendar', outlook: 'Outlook' } as const;

/** The main job in one calendar: agenda, notes, a promise, the popup, a cancelled meeting and its repair. */
export async function tourOf(tour: Tour, chromium: Chromium, calendar: CalendarPage): Promise<void> {
  const { page, config } = calendar;
  const name = SITE_NAMES[calendar.site];
  const event = await chooseEvent(calendar);
  const who = othersOf(event, config)[0]?.name ?? '';
  const panel = await tour.step(`${name}: click the 1:1 with ${who}`, page, async () => {
    await page.bringToFront();
    await calendar.click(event);
    const frame = await calendar.panel();
    await frame.getByRole('textbox', { name: 'Add a topic' }).waitFor();
    await frame.getByRole('heading', { level: 1 }).getByText(who).waitFor();
    return frame;
  });
  await tour.step(`${name}: add two topics`, page, () => addLines(panel, 'Add a topic', TOPICS[calendar.site]));
  await tour.step(`${name}: write a note until it is saved`, page, async () => {
    await press(panel.getByRole('textbox', { name: 'Shared notes' }));
    await panel.locator('[contenteditable=true]').waitFor();
    await page.keyboard.type(NOTES[calendar.site]);
    await panel.locator('[data-save-state="saved"]').first().waitFor();
  });
  const promise = PROMISES[calendar.site];
  await tour.step(`${name}: promise something`, page, () => addLines(panel, 'Add an action item', [promise]));
  await lookAtPopup(tour, chromium, `${name}: see it in the popup`, async (popup) => {
    await popup.getByText(promise).waitFor();
  });
  await tour.step(`${name}: ${who} cancels the meeting`, page, async () => {
    await page.bringToFront();
    await page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
    await panel.getByRole('button', { name: 'Ask for a new time' }).waitFor({ timeout: 20_000 });
  });
  await lookAtPopup(tour, chromium, `${name}: the popup asks what to do`, async (popup) => {
    await popup.getByText(`${who}: your 1:1 was cancelled`).waitFor();
  });
  await tour.step(`${name}: repair it from the panel`, page, async () => {
    await page.bringToFront();
    await press(panel.getByRole('button', { name: 'Ask for a new time' }));
    await panel.getByRole('textbox', { name: 'Your message' }).waitFor();
  });
  await followLink(tour, chromium, panel, `${name}: the calendar's own form, pre-filled`);
}

const TOPICS = {
  google: ['How did the first week go?', 'Who joins the rota talk'],
  outlook: ['What would need to be true for Lyon?', 'Second site: who decides when'],
};
const NOTES = {
  google: 'Good first week. The handover is short enough now.',
  outlook: 'Paper goes to finance on Thursday.',
};
const PROMISES = { google: 'Send the rota draft', outlook: 'Read the board paper once more' };

/** A one-on-one of this week with a story, seen in the week view. */
async function chooseEvent(calendar: CalendarPage): Promise<StandInEvent> {
  const events = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  const later = events.filter((event) => event.start > calendar.config.now);
  const event = later[0] ?? events.at(-1);
  if (!event) throw new Error('This week has no one-on-one.');
  return event;
}

async function addLines(panel: Frame, label: string, lines: string[]): Promise<void> {
  const field = panel.getByRole('textbox', { name: label });
  for (const line of lines) {
    await field.fill(line);
    await field.press('Enter');
    await panel.getByText(line).first().waitFor();
  }
}

async function lookAtPopup(
  tour: Tour,
  chromium: Chromium,
  words: string,
  look: (popup: Page) => Promise<void>,
): Promise<void> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  await tour.step(words, popup, () => look(popup));
  await popup.close();
}

async function followLink(tour: Tour, chromium: Chromium, panel: Frame, words: string): Promise<void> {
  const link = panel.getByRole('link', { name: /^Open in (Google Calendar|Outlook)$/ });
  const address = await link.getAttribute('href');
  if (!address) throw new Error('The repair has no link to the calendar.');
  const form = await chromium.context.newPage();
  await tour.step(words, form, async () => {
    await form.goto(address);
    await form.waitForFunction(() => Boolean(window.standIn));
    await form.waitForTimeout(500);
  });
  await form.close();
}

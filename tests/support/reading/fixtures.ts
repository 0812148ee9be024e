import { type Browser, test as base, expect } from '@playwright/test';
import type { CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { describePage, withPeople } from '../read-page/describe-page';
import { readAtRest, readClicked, readerFor } from '../read-page/page-reader';
import { launchQuietly, showSavedPage } from '../read-page/saved-page';
import { openStandIns, type StandIns } from './stand-ins';

/** One Chromium without the extension for all tests of a file; the adapters run in a world of their own, as in the command. */
export const test = base.extend<object, { quiet: Browser; standIns: StandIns }>({
  quiet: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern.
    async ({}, use) => {
      const browser = await launchQuietly();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  standIns: [
    async ({ quiet }, use) => {
      const standIns = await openStandIns(quiet);
      await use(standIns);
      await standIns.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

export interface SavedReading {
  /** What the command would print. */
  printed: ReturnType<typeof describePage>;
  report: PageReport;
  /** What the popup said; null without `click`, or when none opened. */
  open: CalendarEvent | null;
}

const siteOf = (url: string): Site => (new URL(url).host === 'calendar.google.com' ? 'google' : 'outlook');

/** Reads a page of markup at an address, as `npm run read-page` does with a file. */
export async function readSaved(browser: Browser, url: string, html: string, click?: string): Promise<SavedReading> {
  const { page, close } = await showSavedPage(browser, new URL(url), html);
  try {
    const reader = await readerFor(page);
    const site = siteOf(url);
    // Without a click nothing moves on such a page: one look is enough.
    const report = click === undefined ? await reader.call('read', site) : await readAtRest(reader, site);
    if (!report) throw new Error('The page shows no calendar.');
    const open = click === undefined ? null : await readClicked(page, reader, site, click);
    return { printed: describePage(open ? withPeople(report, open) : report), report, open };
  } finally {
    await close();
  }
}

import type { Browser, Page } from '@playwright/test';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { serveStandIn } from '../../stand-ins/shared/serve';
import type { StandInConfig, StandInControls, StandInEvent } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { type PageReader, readAtRest, readerFor } from '../read-page/page-reader';

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

/** The browser's zone in every reading test; the calendars live in others. */
export const BROWSER_ZONE = 'Europe/Berlin';

export interface ShownCalendar {
  page: Page;
  reader: PageReader;
  config: StandInConfig;
  events(): Promise<StandInEvent[]>;
  /** Reads until two readings agree. */
  read(): Promise<PageReport>;
  /** The same calendar, loaded anew at another address. */
  load(url: string): Promise<ShownCalendar>;
  /** Other view or day inside the page, as its own buttons lead there. */
  go(view: string, date?: string): Promise<void>;
}

/** One tab in which one calendar after the other is shown: many configurations cost one browser. */
export interface StandIns {
  show(site: StandInConfig['site'], options: Partial<StandInConfig> & { url: string }): Promise<ShownCalendar>;
  close(): Promise<void>;
}

export async function openStandIns(browser: Browser): Promise<StandIns> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    timezoneId: BROWSER_ZONE,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  let config = standInConfig('google');
  await context.route('**/*', async (route) => {
    const answer = await serveStandIn(new URL(route.request().url()), config);
    if (answer) await route.fulfill(answer);
    else await route.abort();
  });
  async function load(url: string, calendar: StandInConfig): Promise<ShownCalendar> {
    await page.goto(url);
    await page.waitForFunction(() => Boolean(window.standIn));
    const reader = await readerFor(page);
    return {
      page,
      reader,
      config: calendar,
      events: () => page.evaluate(() => window.standIn.events()),
      read: () => readAtRest(reader, calendar.site),
      load: (other) => load(other, calendar),
      go: (view, date) => page.evaluate(([v, d]) => window.standIn.setView(v!, d), [view, date]),
    };
  }
  return {
    async show(site, { url, ...options }) {
      config = standInConfig(site, { popupDelay: 0, ...options });
      // The page before this one leaves nothing behind: no events, no day in the history's state.
      await page.evaluate(() => localStorage.clear()).catch(() => undefined);
      await page.goto('about:blank');
      return load(url, config);
    },
    close: () => context.close(),
  };
}

import type { BrowserContext, Frame, Locator, Page } from '@playwright/test';
import { routeStandIn } from '../../stand-ins/shared/route';
import type { StandInConfig, StandInControls, StandInEvent } from '../../stand-ins/shared/stand-in';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { ANY_CHIP, chipId, HOME, type Site, targetOf } from './places';

declare global {
  interface Window {
    standIn: StandInControls;
  }
}

export type { Site };

/** One calendar tab as a test or the demo drives it: the stand-in as a person would, the panel by its frame. */
export interface CalendarPage {
  page: Page;
  site: Site;
  config: StandInConfig;
  /** Events as the stand-in has them now. */
  events(): Promise<StandInEvent[]>;
  /** Clicks the chip of an event that the current view shows. */
  click(event: Pick<StandInEvent, 'id'>): Promise<void>;
  /** Goes to the event's week, where it isn't in sight yet, and waits for its chip. */
  turnTo(event: Pick<StandInEvent, 'id' | 'start'>): Promise<void>;
  /** Whether the view shows the event. */
  shows(event: Pick<StandInEvent, 'id'>): Promise<boolean>;
  /** The panel's frame, waited for. */
  panel(): Promise<Frame>;
  /** True when the panel's frame is in sight. */
  panelShown(): Promise<boolean>;
}

export async function openCalendar(
  context: BrowserContext,
  site: Site,
  options: Partial<StandInConfig> & { url?: string } = {},
): Promise<CalendarPage> {
  const { url, ...overrides } = options;
  const config = standInConfig(site, { popupDelay: 300, ...overrides });
  await routeStandIn(context, config);
  const page = await context.newPage();
  await page.goto(url ?? HOME[site]);
  await page.waitForFunction(() => Boolean(window.standIn));
  await page.locator(ANY_CHIP[site]).first().waitFor();
  return drive(page, site, config);
}

export function drive(page: Page, site: Site, config: StandInConfig): CalendarPage {
  const chipsOf = async (event: Pick<StandInEvent, 'id'>) => {
    const id = site === 'google' ? await page.evaluate(chipId, event.id) : event.id;
    // A week that slid out may leave its chips in the document.
    return page.locator(targetOf(site, id)).filter({ visible: true });
  };
  const panelFrame = () => page.frames().find((frame) => frame.url().includes('/panel.html'));
  return {
    page,
    site,
    config,
    events: () => page.evaluate(() => window.standIn.events()),
    async click(event) {
      await (await chipsOf(event)).first().click({ position: { x: 6, y: 6 } });
    },
    async turnTo(event) {
      if ((await (await chipsOf(event)).count()) > 0) return;
      await page.evaluate((date) => window.standIn.setView('week', date), event.start.slice(0, 10));
      for (let tries = 0; tries < 100; tries++) {
        if ((await (await chipsOf(event)).count()) === 1) return;
        await page.waitForTimeout(50);
      }
      throw new Error('The event never came in sight.');
    },
    shows: async (event) => (await (await chipsOf(event)).count()) > 0,
    async panel() {
      for (let tries = 0; tries < 200; tries++) {
        const frame = panelFrame();
        if (frame && (await isShown(frame))) return frame;
        await page.waitForTimeout(50);
      }
      throw new Error('The panel did not open.');
    },
    async panelShown() {
      const frame = panelFrame();
      return frame ? isShown(frame) : false;
    },
  };
}

/**
 * Clicks in the panel. The frame stands in a closed root, which Playwright can't look into, so it would take our own
 * host for something in the way.
 */
export async function press(locator: Locator): Promise<void> {
  // Waits until it stands still, which a forced click doesn't.
  await locator.scrollIntoViewIfNeeded();
  await locator.click({ force: true });
}

/** Hidden frames report themselves as such: the host hides them by `visibility`. */
async function isShown(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement().catch(() => null);
  return element ? element.isVisible() : false;
}

import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import type { StandInConfig, StandInEvent } from '../../../stand-ins/shared/stand-in';
import { standInConfig } from '../../../stand-ins/shared/stand-in-config';
import { addDays, dateOf, startOfWeek } from '../../../stand-ins/shared/wall-time';
import type { Firefox } from '../../browsers/launch-firefox';
import { ANY_CHIP, chipId, HOME, type Site, targetOf } from '../places';
import { words } from './screen';
import { waitFor } from './wait-for';

/** Where a chip is clicked: narrow ones have nothing but their corner in sight. */
const AT = { x: 6, y: 6 };

/** One calendar tab in Firefox: the stand-in as a person would use it, the panel by its frame. */
export interface CalendarTab {
  page: Page;
  site: Site;
  config: StandInConfig;
  /** Monday of the week in sight: next week, so that each of its meetings is still to come. */
  monday: string;
  events(): Promise<StandInEvent[]>;
  /** Clicks the chip of an event of the week in sight. */
  click(event: Pick<StandInEvent, 'id'>): Promise<void>;
  /** The panel's frame, waited for. */
  panel(): Promise<Frame>;
  panelShown(): Promise<boolean>;
  /** Waits until the popup of an event has been filled: what can be read stays the same. */
  settled(): Promise<void>;
  /** Loads the address anew and goes to the same week. */
  reload(): Promise<void>;
}

export async function openCalendarTab(
  firefox: Firefox,
  site: Site,
  overrides: Partial<StandInConfig> = {},
  /** What is done to the tab before it loads anything. */
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<CalendarTab> {
  const config = standInConfig(site, { popupDelay: 300, ...overrides });
  firefox.serving.stands[site] = config;
  const page = await firefox.newPage();
  await prepare(page);
  const monday = addDays(startOfWeek(dateOf(config.now), 1), 7);

  async function load(): Promise<void> {
    await page.goto(HOME[site]);
    await page.waitForFunction(() => Boolean(window.standIn));
    await page.evaluate((date) => window.standIn.setView('week', date), monday);
    await page.waitForSelector(ANY_CHIP[site]);
  }
  await load();

  return {
    ...{ page, site, config, monday },
    events: () => page.evaluate(() => window.standIn.events()),
    async click(event) {
      const id = site === 'google' ? await page.evaluate(chipId, event.id) : event.id;
      const chip = await page.waitForFunction(clickable, { polling: 50 }, targetOf(site, id), AT);
      await (chip as ElementHandle<Element>).click({ offset: AT });
    },
    async panel() {
      return waitFor('the panel', () => shownPanel(page));
    },
    panelShown: async () => (await shownPanel(page)) !== null,
    async settled() {
      let last = '';
      await waitFor('rest', async () => {
        const before = last;
        last = await words(page);
        await new Promise((resolve) => setTimeout(resolve, 300));
        return last === before ? true : null;
      });
    },
    reload: load,
  };
}

/**
 * Runs in the page: the element that is under the pointer at its own corner. While a view slides in, the old week is
 * still there, and the new one is not yet where it will be.
 */
function clickable(selector: string, at: typeof AT): Element | undefined {
  return [...document.querySelectorAll(selector)].find((element) => {
    element.scrollIntoView({ block: 'nearest' });
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + at.x, top + at.y));
  });
}

/** Firefox doesn't tell a driver the address of an extension's frame, so each frame is asked. */
async function shownPanel(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isPanel = await frame.evaluate(() => location.pathname === '/panel.html').catch(() => false);
    if (isPanel && (await isInSight(frame))) return frame;
  }
  return null;
}

/** The host hides its frame by `visibility`. */
async function isInSight(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  return element ? element.evaluate((node) => getComputedStyle(node).visibility === 'visible') : false;
}

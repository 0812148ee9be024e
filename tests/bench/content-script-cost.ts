import type { Page } from '@playwright/test';
import { routeStandIn } from '../stand-ins/shared/route';
import { seedStress } from '../stand-ins/shared/seed';
import { standInConfig } from '../stand-ins/shared/stand-in-config';
import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { ANY_CHIP, HOME, type Site } from '../support/drive/places';
import { type Cost, costOf } from './attribute';
import { type Bench, type Measure, repeat } from './measure';
import { record } from './trace';

const CHIPS = 500;
const RUNS = 5;
/** A Wednesday; the seeded week is then the shown one wherever weeks begin. */
const NOW = '2026-11-18T09:20';
/** Addresses of all scripts of the extension; the page's own are the calendar's. */
const OWN = 'chrome-extension://';
/** Milliseconds in which the page, and Halfhour after it, comes to rest on a busy machine. */
const REST = 4_000;

/** What the extension's scripts cost the page's main thread, by Chromium's own account of it. */
export const contentScriptCost: Bench = {
  name: 'content script cost',
  run: async (extension) => [...(await costOfSite('google', extension)), ...(await costOfSite('outlook', extension))],
};

async function costOfSite(site: Site, extension: string): Promise<Measure[]> {
  const withIt = await inWeek(site, extension, (page) => twoCosts(page, site));
  const without = await inWeek(site, null, (page) => twoCosts(page, site));
  const line = (name: string, goal: number | null, runs: number[]): Measure => ({
    name: `${site}: ${name}`,
    unit: 'ms',
    goal,
    runs,
  });
  return [
    line(`load of ${CHIPS} chips, all of its scripts`, 10, withIt.load),
    line('load, its longest task', 8, withIt.loadLongest),
    line('load, main thread with Halfhour', null, withIt.loadPage),
    line('load, main thread without', null, without.loadPage),
    line('2,000 mutations, all of its scripts', null, withIt.storm),
    line('2,000 mutations, its longest task', 8, withIt.stormLongest),
    line('2,000 mutations, main thread with Halfhour', null, withIt.stormPage),
    line('2,000 mutations, main thread without', null, without.stormPage),
  ];
}

async function inWeek<R>(site: Site, extension: string | null, measure: (page: Page) => Promise<R>): Promise<R> {
  const chromium: Chromium = await launchChromium({ extension });
  try {
    const config = standInConfig(site, { now: NOW });
    const { timeZone, lang, user } = config;
    const events = seedStress(CHIPS, { site, now: NOW, timeZone, lang, user });
    await routeStandIn(chromium.context, { ...config, events });
    const page = await chromium.context.newPage();
    await page.goto(HOME[site]);
    await page.waitForFunction(([chip, count]) => document.querySelectorAll(chip).length >= count, [
      ANY_CHIP[site],
      CHIPS,
    ] as const);
    return await measure(page);
  } finally {
    await chromium.close();
  }
}

function twoCosts(page: Page, site: Site) {
  return repeat(RUNS, async () => {
    const load = await costIn(page, () => page.reload());
    const storm = await costIn(page, () => page.evaluate(mutate, ANY_CHIP[site]));
    return {
      load: load.own,
      loadLongest: load.longest,
      loadPage: load.mainThread,
      storm: storm.own,
      stormLongest: storm.longest,
      stormPage: storm.mainThread,
    };
  });
}

async function costIn(page: Page, work: () => Promise<unknown>): Promise<Cost> {
  await page.waitForTimeout(REST / 2);
  const slices = await record(page, async () => {
    await work();
    await page.waitForTimeout(REST);
  });
  return costOf(slices, OWN);
}

/** Runs in the page: 2,000 changes among the chips in a second, as when a calendar redraws what it shows. */
async function mutate(chip: string): Promise<void> {
  const chips = [...document.querySelectorAll<HTMLElement>(chip)];
  for (let done = 0; done < 2_000; done++) {
    const at = chips[done % chips.length];
    if (done % 2) at?.setAttribute('aria-label', `${at.getAttribute('aria-label') ?? ''} `);
    else at?.append(document.createElement('i'));
    if (done % 40 === 39) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

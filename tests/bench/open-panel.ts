import type { Page } from '@playwright/test';
import type { StandInEvent } from '../stand-ins/shared/stand-in';
import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar } from '../support/drive/calendar-page';
import { oneOnOnesThisWeek } from '../support/drive/pick-event';
import type { Site } from '../support/drive/places';
import { type Bench, type Measure, repeat } from './measure';
import { paintedAfter } from './painted';

const RUNS = 6;
/** So many plain 1:1s are in a week of the seed. */
const SERIES = 3;
/** Milliseconds after which the page was read and reported. */
const REST = 4_000;
/** Milliseconds from the first move of the mouse to the click, of a quick hand. */
const HAND = 400;

/** From the click on a 1:1 to the first frame in which its agenda stands beside the calendar. */
export const openPanel: Bench = {
  name: 'click to agenda',
  run: async (extension) => [...(await ofSite('google', extension)), ...(await ofSite('outlook', extension))],
};

async function ofSite(site: Site, extension: string): Promise<Measure[]> {
  const chromium = await launchChromium({ extension });
  try {
    // The calendar's popup fills itself at once: how long the site takes is not ours.
    const calendar = await openCalendar(chromium.context, site, { popupDelay: 0 });
    const events = oneOnOnesThisWeek(await calendar.events(), calendar.config).slice(0, SERIES);
    const { first } = await repeat(SERIES, async (run) => ({ first: await firstClick(calendar, events[run]!) }));
    const clicks = await repeat(RUNS, (run) =>
      laterClicks(calendar, chromium, events[run % SERIES]!, events[(run + 1) % SERIES]!),
    );
    const line = (name: string, goal: number | null, runs: number[] = []): Measure => ({
      name: `${site}: ${name}`,
      unit: 'ms',
      goal,
      runs,
    });
    return [
      line('click → agenda, series known, worker warm', 150, clicks.warm),
      line('click → agenda, series known, worker dead', 400, clicks.dead),
      line('click → agenda of another, panel open', null, clicks.other),
      line('click → agenda, first click on the series ever', null, first),
    ];
  } finally {
    await chromium.close();
  }
}

async function firstClick(calendar: CalendarPage, event: StandInEvent): Promise<number> {
  await startAnew(calendar.page);
  return clickToAgenda(calendar, event);
}

async function laterClicks(calendar: CalendarPage, chromium: Chromium, event: StandInEvent, another: StandInEvent) {
  await startAnew(calendar.page);
  const warm = await clickToAgenda(calendar, event);
  await calendar.page.waitForTimeout(500);
  const other = await clickToAgenda(calendar, another);
  await startAnew(calendar.page);
  await chromium.killWorker();
  const dead = await clickToAgenda(calendar, event);
  return { warm, other, dead };
}

export async function startAnew(page: Page): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => Boolean(window.standIn));
  await page.evaluate(() => {
    addEventListener(
      'click',
      (event) => {
        document.documentElement.dataset.clickedAt = String(performance.timeOrigin + event.timeStamp);
      },
      { capture: true },
    );
  });
  await page.waitForTimeout(REST);
  // A hand is on its way for a while before it clicks.
  await page.mouse.move(400, 8);
  await page.waitForTimeout(HAND);
}

export async function clickToAgenda(calendar: CalendarPage, event: StandInEvent): Promise<number> {
  await calendar.click(event);
  const clickedAt = Number(await calendar.page.evaluate(() => document.documentElement.dataset.clickedAt));
  return (await paintedAfter(await calendar.panel(), 'agenda-readable', clickedAt)) - clickedAt;
}

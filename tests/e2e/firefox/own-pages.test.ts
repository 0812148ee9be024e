import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { KWAME, openWith } from '../../support/drive/firefox/open-one-on-one';
import { addLine, press, type Screen, sees } from '../../support/drive/firefox/screen';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEME = { dark: 0, light: 1 };

describe('panel, popup and dashboard in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
    const tab = await openCalendarTab(firefox, 'google');
    const { panel } = await openWith(tab, KWAME);
    await addLine(panel, 'Add a topic', 'The new rota');
    await addLine(panel, 'Add an action item', 'Ask about the van');
    await sees(panel, 'Ask about the van');
    await firefox.closePages();
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('lists people, and a person that is added by hand', async () => {
    const dashboard = await firefox.openOwnPage('dashboard.html#/people');
    await sees(dashboard, KWAME);
    await press(dashboard, 'button', 'Add a person');
    await addLine(dashboard, 'Name', 'Grace Achieng');
    await sees(dashboard, 'Grace Achieng');
    await press(dashboard, 'link', 'Settings');
    await sees(dashboard, 'Before a 1:1');
  });

  it('saves a backup to a file and previews what restoring it would do', async () => {
    const dashboard = await firefox.openOwnPage('dashboard.html#/data');
    await press(dashboard, 'button', 'Save a backup');
    const file = await downloaded(firefox, /^halfhour-.*\.json$/);
    expect(readFileSync(file, 'utf8')).toContain('The new rota');
    await chooseFile(dashboard, file);
    await sees(dashboard, 'This file changes nothing.');
  });

  it('refuses a file that is no backup, in words', async () => {
    const file = join(firefox.downloads, 'shopping.json');
    writeFileSync(file, '{"milk": 2}');
    const dashboard = await firefox.openOwnPage('dashboard.html#/data');
    await chooseFile(dashboard, file);
    await sees(dashboard, 'This is not a Halfhour backup. Nothing was changed.');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find, %s', async (scheme) => {
    await firefox.side.prefer('layout.css.prefers-color-scheme.content-override', SCHEME[scheme]);
    for (const path of ['popup.html', 'dashboard.html', 'dashboard.html#/settings', 'dashboard.html#/data']) {
      const page = await firefox.openOwnPage(path);
      await sees(page, path === 'popup.html' ? 'Ask about the van' : 'Halfhour');
      await page.waitForSelector('h1');
      expect(await drawnDark(page), path).toBe(scheme === 'dark');
      expect(await violations(page), path).toEqual([]);
    }
  });

  it.each(['light', 'dark'] as const)(
    'draws the panel as the calendar is drawn, %s, whatever the system says',
    async (scheme) => {
      await firefox.side.prefer(
        'layout.css.prefers-color-scheme.content-override',
        SCHEME[scheme === 'dark' ? 'light' : 'dark'],
      );
      const tab = await openCalendarTab(firefox, 'outlook', { dark: scheme === 'dark' });
      const { panel } = await openWith(tab, KWAME);
      await expect.poll(() => drawnDark(panel)).toBe(scheme === 'dark');
      expect(await violations(panel)).toEqual([]);
    },
  );
});

/** Waits for a finished download; Firefox writes to a `.part` beside it before. */
async function downloaded(firefox: Firefox, name: RegExp): Promise<string> {
  const finished = () => {
    const files = readdirSync(firefox.downloads);
    return files.some((file) => file.endsWith('.part')) ? undefined : files.find((file) => name.test(file));
  };
  await expect.poll(finished, { timeout: 10_000, message: 'the download' }).toBeTruthy();
  return join(firefox.downloads, finished() ?? '');
}

async function chooseFile(dashboard: Page, file: string): Promise<void> {
  const input = await dashboard.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

async function violations(screen: Screen): Promise<string[]> {
  await screen.evaluate(axe);
  return screen.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
    const { violations: found } = await run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  });
}

/** Whether the ground is darker than the words on it. */
async function drawnDark(screen: Screen): Promise<boolean> {
  return screen.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('No canvas.');
    /** Red, green, blue and opacity, however the colour is written. */
    const parts = (colour: string) => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data] as [number, number, number, number];
    };
    const lightness = ([red, green, blue]: number[]) => (red ?? 0) + (green ?? 0) + (blue ?? 0);
    const grounds = [document.body, document.documentElement].map((one) =>
      parts(getComputedStyle(one).backgroundColor),
    );
    const ground = grounds.find(([, , , opacity]) => opacity > 0);
    if (!ground) throw new Error('There is no ground.');
    return lightness(ground) < lightness(parts(getComputedStyle(document.body).color));
  });
}

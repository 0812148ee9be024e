import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { STAND_IN_SITES } from '../../stand-ins/shared/sites';
import { type ClosedProxy, openClosedProxy } from '../../support/browsers/closed-proxy';
import { copyWithHost } from '../../support/browsers/extension-copy';
import { launchChromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek } from '../../support/drive/pick-event';
import type { Site } from '../../support/drive/places';
import { addItem, addTopic, openAgenda, writeNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];

/**
 * Hosts that Chromium itself asks for, whatever is installed in it: updates, sign-in, autofill; and the calendars,
 * to which it connects ahead of a navigation. What the extension asks of these, the browser's log would tell.
 */
const CHROMIUMS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(googleapis\.com|gvt1\.com|gstatic\.com|accounts\.google\.com)(:443)?(\/|$)/;

let proxy: ClosedProxy;
let folder: string;
test.beforeEach(async () => {
  proxy = await openClosedProxy();
  folder = mkdtempSync(join(tmpdir(), 'halfhour-net-'));
});
test.afterEach(async () => {
  await proxy.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * A browser without a network: whatever leaves any of its processes, the worker's included, ends at the proxy. The
 * calendars are served by the test before a request gets that far. The browser keeps a log of its own network.
 */
function launchOffline(extension?: string) {
  const args = [
    `--proxy-server=http://127.0.0.1:${proxy.port}`,
    // Loopback would be passed by; here it isn't.
    '--proxy-bypass-list=<-loopback>',
    `--log-net-log=${join(folder, 'net.json')}`,
  ];
  return launchChromium({ args, ...(extension ? { extension } : {}) });
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: Record<string, unknown> }[];
}

/** What the browser's network log holds of an extension: everything that names one as who asks. */
function askedByExtensions(): string[] {
  const log = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8')) as NetLog;
  expect(log.events.length).toBeGreaterThan(0);
  return log.events.map(({ params }) => JSON.stringify(params ?? {})).filter((told) => /chrome-extension/.test(told));
}

/** All addresses that the pages, frames and workers of a context ask for. */
function requestsOf(context: BrowserContext): string[] {
  const urls: string[] = [];
  context.on('request', (request) => urls.push(request.url()));
  return urls;
}

test('in the whole main job nothing leaves the browser', async () => {
  test.setTimeout(120_000);
  const chromium = await launchOffline();
  const urls = requestsOf(chromium.context);
  for (const site of SITES) {
    const calendar = await openCalendar(chromium.context, site);
    const { panel } = await openAgenda(calendar);
    await addTopic(panel, `![pixel](https://evil.example/topic-${site}.png)`);
    await addItem(panel, `See https://evil.example/item-${site}`);
    await writeNote(
      panel,
      'Shared notes',
      `![pixel](https://evil.example/note-${site}.png) [link](https://evil.example/x)`,
    );
    await cancelOpen(calendar);
    await expect(panel.getByRole('button', { name: 'Ask for a new time' })).toBeVisible({ timeout: 20_000 });
    await panel.getByRole('button', { name: 'Ask for a new time' }).click({ force: true });
    await calendar.page.waitForTimeout(500);
  }
  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByText('See https://evil.example/item-google')).toBeVisible();
  const dashboard = await chromium.openOwnPage('dashboard.html');
  for (const place of ['People', 'Settings', 'Calendars', 'Your data']) {
    const link = dashboard.getByRole('link', { name: place });
    if (await link.count()) await link.first().click();
    await dashboard.waitForTimeout(200);
  }
  await chromium.killWorker();
  await popup.reload();
  await expect(popup.getByText('See https://evil.example/item-google')).toBeVisible();
  await chromium.close();

  const calendars = SITES.flatMap((site) => STAND_IN_SITES[site].hosts.map((host) => `https://${host}/`));
  const own = [`chrome-extension://${chromium.extensionId}/`, 'data:', 'blob:chrome-extension:'];
  expect(urls.filter((url) => ![...calendars, ...own].some((start) => url.startsWith(start)))).toEqual([]);
  const hosts = SITES.flatMap((site) => STAND_IN_SITES[site].hosts.map((host) => `${host}:443`));
  expect(proxy.asked.filter((host) => !CHROMIUMS_OWN.test(host) && !hosts.includes(host))).toEqual([]);
  expect(askedByExtensions()).toEqual([]);
});

test('with a calendar that is followed, its host is asked and no other', async () => {
  const copy = copyWithHost('http://127.0.0.1/*');
  const chromium = await launchOffline(copy.folder);
  const page = await chromium.openOwnPage('dashboard.html#/feeds');
  await page.getByLabel("The calendar's own secret address").fill('http://127.0.0.1:4711/private-5ec4e7/basic.ics');
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByRole('alert')).toContainText('The server has trouble of its own.');
  const feed = { address: 'http://127.0.0.1:4711/private-5ec4e7/basic.ics', name: 'Work', site: 'google' };
  await askWorker(page, 'feed/add', feed);
  await expect(page.getByRole('region', { name: 'Followed' })).toContainText('The server has trouble of its own.');
  await chromium.close();
  copy.remove();
  const asked = proxy.asked.filter((host) => !CHROMIUMS_OWN.test(host));
  expect([...new Set(asked)]).toEqual([feed.address]);
  // The log's own words for who asks, with nobody but the feed's host as whom.
  for (const told of askedByExtensions()) expect(told).not.toMatch(/https?:\/\/(?!127\.0\.0\.1:4711)/);
});

test('proxy and log would have told', async () => {
  const chromium = await launchOffline();
  const popup = await chromium.openOwnPage('popup.html');
  const worker = await chromium.worker();
  const ask = (url: string) => fetch(url, { mode: 'no-cors' }).then(String, String);
  await popup.evaluate(ask, 'https://evil.example/from-a-page');
  await worker.evaluate(ask, 'https://evil.example/from-the-worker');
  await chromium.close();
  expect(proxy.asked.filter((host) => host === 'evil.example:443').length).toBeGreaterThan(0);
  const told = askedByExtensions().join('\n');
  expect(told).toContain('from-a-page');
  expect(told).toContain('from-the-worker');
});

/** The other side cancels the one-on-one that is open. */
async function cancelOpen(calendar: CalendarPage): Promise<void> {
  const [event] = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event!.id);
}

import type { Page } from '@playwright/test';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { FeedServer } from '../../integration/feeds/feed-server';
import { copyWithHost } from '../../support/browsers/extension-copy';
import { type Chromium, launchChromium } from '../../support/browsers/launch-chromium';
import { findings, tooWide } from '../../support/drive/axe';
import { ANA, feedOf, oneOnOneWith } from '../../support/drive/followed-calendar';
import { askWorker } from '../../support/drive/own-page';
import { WorkerSide } from '../../support/drive/worker-side';
import { test as base, expect } from './fixtures';

/**
 * A calendar that is followed by its address, with a real server on this machine and no calendar open in any tab. The
 * browser's question for the host can't be answered by a driver: a copy of the extension has it from the start.
 */

const test = base.extend<{ server: FeedServer }>({
  server: async ({ launch: _ }, use) => {
    const server = await new FeedServer().open();
    await use(server);
    await server.close();
  },
  chromium: async ({ launch }, use) => {
    const copy = copyWithHost('http://127.0.0.1/*');
    const chromium = await launchChromium({ ...launch, extension: copy.folder });
    await use(chromium);
    await chromium.close();
    copy.remove();
  },
});

async function openFeeds(chromium: Chromium): Promise<Page> {
  const page = await chromium.openOwnPage('dashboard.html#/feeds');
  await askWorker(page, 'settings/patch', { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: false });
  return page;
}

async function look(page: Page, address: string): Promise<void> {
  await page.getByLabel("The calendar's own secret address").fill(address);
  await page.getByRole('button', { name: 'Look at it' }).click();
}

async function follow(page: Page, address: string): Promise<void> {
  await look(page, address);
  await page.getByLabel('What you call it').fill('Work');
  await page.getByLabel('Your own address in it').fill(ANA);
  await page.getByRole('button', { name: 'Follow this calendar' }).click();
  await expect(page.getByRole('region', { name: 'Followed' })).toContainText('last read');
}

async function giveFile(page: Page, text: string): Promise<void> {
  const file = { name: 'Work.ics', mimeType: 'text/calendar', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The list of the popup in which the feed's one-on-ones stand. */
const tomorrow = (popup: Page) => popup.getByRole('region', { name: 'Tomorrow' });

test('with no calendar open, 1:1s come to the popup, and a cancelled one is told', async ({ chromium, server }) => {
  const both = feedOf(oneOnOneWith('Ben', 10), oneOnOneWith('Dora', 14));
  server.behaviour = ({ headers }, response) => {
    const same = headers['if-none-match'] === '"1"';
    response.writeHead(same ? 304 : 200, { 'content-type': 'text/calendar', etag: '"1"' }).end(same ? '' : both);
  };
  const page = await openFeeds(chromium);
  await look(page, server.address());
  await expect(page.getByText('It names who is invited')).toBeVisible();
  await expect(page.locator('body')).not.toContainText('5ec4e7');
  await page.getByRole('button', { name: 'Not this one' }).click();
  await follow(page, server.address());
  await expect(page.getByRole('region', { name: 'Followed' })).toContainText('2 1:1s');

  const popup = await chromium.openOwnPage('popup.html');
  for (const name of ['Ben', 'Dora']) await expect(tomorrow(popup)).toContainText(name);
  const side = new WorkerSide(chromium);
  const asked = server.asked.length;
  await side.runAhead(20 * MINUTE_MS);
  await side.ring();
  await expect.poll(() => server.asked.length).toBe(asked + 1);
  expect(server.asked.at(-1)?.headers['if-none-match']).toBe('"1"');

  server.says(feedOf(oneOnOneWith('Ben', 10), oneOnOneWith('Dora', 14, 'STATUS:CANCELLED')));
  await chromium.killWorker();
  await side.runAhead(40 * MINUTE_MS);
  const told = async () => {
    await side.ring();
    return side.notifications();
  };
  await expect.poll(told, { timeout: 20_000 }).toEqual([expect.stringMatching(/^nudge:cancelled:/)]);
  await expect(popup.getByRole('button', { name: 'Ask for a new time' })).toBeVisible();
  const open = chromium.context.pages().map((one) => new URL(one.url()).protocol);
  expect(open.filter((protocol) => !['chrome-extension:', 'about:'].includes(protocol))).toEqual([]);
});

test('a server that misbehaves is told in words, and what is known stays', async ({ chromium, server }) => {
  server.says(feedOf(oneOnOneWith('Ben', 10)));
  const page = await openFeeds(chromium);
  await follow(page, server.address());
  const line = page.getByRole('region', { name: 'Followed' }).getByRole('listitem');
  const readNow = async () => {
    await line.getByRole('button', { name: /^More for/ }).click();
    await page.getByRole('menuitem', { name: 'Read now' }).click();
  };
  server.says('', {}, 401);
  await readNow();
  await expect(line).toContainText('The server wants a sign-in.');

  // To another name of this machine, which lets itself be read: only then does a browser say where it came to.
  const other = await new FeedServer().open();
  other.says(feedOf(), { 'access-control-allow-origin': '*' });
  const { port } = new URL(other.address());
  server.says('', { location: `http://localhost:${port}/calendar.ics` }, 302);
  await line.getByRole('button', { name: 'Try again' }).click();
  await expect(line.getByRole('button', { name: `Allow localhost:${port}, too` })).toBeVisible();
  await other.close();

  const popup = await chromium.openOwnPage('popup.html');
  await expect(tomorrow(popup)).toContainText('Ben');
  await popup.close();
  server.says(feedOf(oneOnOneWith('Ben', 10)));
  await line.getByRole('button', { name: 'Try again' }).click();
  await expect(line).toContainText('next:');
  await line.getByRole('button', { name: /^More for/ }).click();
  await page.getByRole('menuitem', { name: 'Stop following…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Stop following' }).click();
  await expect(page.getByRole('region', { name: 'Followed' })).toHaveCount(0);
});

/** A calendar that wants all that can be said of one: nobody named, a zone that nobody knows, an event without any. */
const ODD = feedOf(
  ['UID:a', 'SUMMARY:Ana', 'DTSTART;TZID=Nowhere:20261124T100000'],
  ['UID:b', 'SUMMARY:Ben', 'DTSTART:20261125T100000'],
);

test('axe finds nothing on its way in, in both colours, nor is anything wider than 320 px', async ({ chromium }) => {
  const page = await openFeeds(chromium);
  const check = async (what: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findings(page), `${what}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await tooWide(page), what).toEqual([]);
    await page.setViewportSize({ width: 1360, height: 860 });
  };
  await giveFile(page, '<html>');
  await page.getByRole('alert').waitFor();
  await check('refused');
  await giveFile(page, ODD);
  await page.getByText('What its events tell, field by field').click();
  await check('found');
  await page.getByLabel('What you call it').fill(`Wolfeschlegelsteinhausenbergerdorff${'s'.repeat(60)}`);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await page.getByRole('region', { name: 'Followed' }).waitFor();
  const secret = 'https://calendars.example/5ec4e7/basic.ics';
  await askWorker(page, 'feed/add', { address: secret, name: 'Without permission', site: 'outlook' });
  await page.getByRole('button', { name: 'Allow it again' }).waitFor();
  await check('followed');
  await page.getByRole('button', { name: /^More for .*Without/ }).click();
  await page.getByRole('menuitem', { name: 'Stop following…' }).click();
  await page.getByRole('dialog').waitFor();
  await check('stop');
  expect(page.url()).toMatch(/#\/feeds$/);
});

test('a file is looked at and taken in, and a newer one brings it up to date', async ({ chromium }) => {
  const page = await openFeeds(chromium);
  await giveFile(page, '<!doctype html>');
  await expect(page.getByRole('alert')).toContainText('A web page came instead of a calendar.');
  await giveFile(page, feedOf(oneOnOneWith('Ben', 10)));
  await page.getByLabel('Your own address in it').fill(ANA);
  await page.getByRole('button', { name: 'Take it in' }).click();
  const popup = await chromium.openOwnPage('popup.html');
  await expect(tomorrow(popup)).toContainText('Ben');
  await giveFile(page, feedOf(oneOnOneWith('Ben', 10, 'STATUS:CANCELLED'), oneOnOneWith('Dora', 14)));
  await page.getByRole('button', { name: 'Bring it up to date' }).click();
  await expect(tomorrow(popup)).toContainText('Dora');
  await expect(popup.getByRole('button', { name: 'Ask for a new time' })).toBeVisible();
});

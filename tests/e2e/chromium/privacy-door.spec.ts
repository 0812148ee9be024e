import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CALENDAR_MESSAGES } from '@/utils/schema/calendar-messages';
import { OWN_PAGES_MESSAGES } from '@/utils/schema/own-pages-messages';
import { openCalendar } from '../../support/drive/calendar-page';
import { contentWorld } from '../../support/drive/content-world';
import type { Site } from '../../support/drive/places';
import { addTopic, openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];
const ORIGIN: Record<Site, string> = { google: 'https://calendar.google.com', outlook: 'https://outlook.office.com' };
const built = process.env.HALFHOUR_EXTENSION ?? '.output/chrome-mv3';

interface Sent {
  type: string;
  data?: unknown;
}

interface Answered {
  res?: unknown;
  err?: { code?: string; message?: string };
}

/** Runs with a content script's rights: sends each message, and tells what came back. */
async function sendAll(messages: Sent[]): Promise<Record<string, Answered | string>> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<Answered> } };
  };
  const answers: Record<string, Answered | string> = {};
  for (const [id, { type, data }] of messages.entries()) {
    const asked = chrome.runtime.sendMessage({ id, type, data, timestamp: Date.now() });
    answers[type] = await asked.then(
      (answer) => answer ?? 'no answer',
      (error) => String(error),
    );
  }
  return answers;
}

/** What an attacker with a content script's rights would send, with data that the worker would take from own pages. */
const SAMPLES: Record<string, unknown> = {
  'row/create': {
    table: 'topic',
    id: 'forged',
    visibility: 'shared',
    fields: { pairId: 'p', text: 'forged', raisedBy: 'me', rank: 'a0', doneAt: null, doneIn: null },
  },
  'row/patch': { table: 'topic', id: 'forged', fields: { text: 'forged' } },
  'note/write': { meetingId: 'm', visibility: 'shared', base: '', body: 'forged', writeId: 'w' },
  'person/create': { id: 'forged', name: 'Forged', relation: 'peer' },
  'settings/patch': { panelSide: 'left' },
  'backup/restore': { text: '{}', mode: 'replace' },
};

for (const site of SITES) {
  test.describe(`${site}: the worker's door`, () => {
    test('is shut for everything but reports, with a content script’s rights', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      await addTopic(panel, 'Still here');
      const world = await contentWorld(calendar.page, chromium.extensionId);
      const own = Object.keys(OWN_PAGES_MESSAGES);
      expect(own.length).toBeGreaterThan(30);
      const answers = await world.run(sendAll, [
        ...own.map((type) => ({ type, data: SAMPLES[type] })),
        { type: 'feed/changed', data: { tables: ['topic'] } },
        { type: 'no/such', data: null },
      ]);
      for (const type of own) {
        expect(answers[type], type).toMatchObject({ err: { code: 'not-allowed' } });
        expect(Object.keys(answers[type]!), type).toEqual(['err']);
      }
      // Nobody answers what isn't a message of the worker.
      expect(JSON.stringify([answers['feed/changed'], answers['no/such']])).not.toMatch(/"res"/);
      await expect(panel.getByText('Still here')).toBeVisible();
      await expect(panel.getByText('forged')).toHaveCount(0);
    });

    test('takes no report in the other calendar’s name, nor from a frame inside the page', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const other: Site = site === 'google' ? 'outlook' : 'google';
      const page = { site: other, url: '', lang: 'en', view: 'week', timeZone: null, account: null, range: null };
      const report = { type: 'calendar/page', data: { ...page, events: [], unread: 0, dark: false } };
      const world = await contentWorld(calendar.page, chromium.extensionId);
      expect(await world.run(sendAll, [report])).toMatchObject({ 'calendar/page': { err: { code: 'not-allowed' } } });

      await chromium.context.route(`${ORIGIN[site]}/inner`, (route) => route.fulfill({ body: '<p>frame</p>' }));
      const worker = await chromium.worker();
      await openBare(calendar.page, site, `<iframe src="${ORIGIN[site]}/inner"></iframe>`);
      await calendar.page.frameLocator('iframe').getByText('frame').waitFor();
      const types = Object.keys(CALENDAR_MESSAGES);
      const answers = await worker.evaluate(injectInto, { url: `${ORIGIN[site]}/*`, messages: types });
      expect(answers).toEqual(types.map((type) => ({ type, code: 'not-allowed' })));
    });

    test('its pages can’t be fetched or framed under the extension’s own address', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      // A page of the calendar's origin without any policy of its own: what refuses here is the browser.
      await openBare(calendar.page, site, '');
      const files = [
        'panel.html',
        'popup.html',
        'dashboard.html',
        'manifest.json',
        'icon/48.png',
        'background.js',
        'panel-frame.js',
      ];
      const scripts = ['content-scripts/google-calendar.js', 'content-scripts/outlook.js'];
      for (const file of [...files, ...scripts]) {
        const url = `chrome-extension://${chromium.extensionId}/${file}`;
        expect(await calendar.page.evaluate(reach, url), file).toEqual({ fetched: false, drawn: false, ran: false });
        await expectNotFramed(calendar.page, url);
      }
    });
  });
}

test('an address of the panel that leaked is of no use to other sites', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'Not for evil.example');
  const world = await contentWorld(calendar.page, chromium.extensionId);
  const leaked = await world.run(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } };
    return chrome.runtime.getURL('panel.html');
  }, null);
  // It isn't the address that the extension's id would give, and it is a good one: the calendar may frame it.
  expect(leaked).not.toContain(chromium.extensionId);
  await openBare(calendar.page, 'google', `<iframe src="${leaked}"></iframe>`);
  await calendar.page.frameLocator('iframe').locator('#app').waitFor({ state: 'attached' });
  await chromium.context.route('https://evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>evil</p>' }),
  );
  const evil = await chromium.context.newPage();
  await evil.goto('https://evil.example/');
  expect(await evil.evaluate(reach, leaked)).toEqual({ fetched: false, drawn: false, ran: false });
  await expectNotFramed(evil, leaked);
  // Nor may the extension put a script there.
  const worker = await chromium.worker();
  const injected = await worker.evaluate(injectInto, { url: '<all_urls>', messages: ['calendar/placement'] });
  expect(JSON.stringify(injected)).not.toContain('evil');
});

test('it may read nothing beyond the calendars', () => {
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  const hosts = [
    'calendar.google.com',
    ...['office.com', 'office365.com', 'live.com'].map((host) => `outlook.${host}`),
  ];
  const calendars = [...hosts, 'outlook.cloud.microsoft'].map((host) => `https://${host}/*`).sort();
  expect((manifest.permissions as string[]).toSorted()).toEqual(
    ['alarms', 'contextMenus', 'notifications', 'scripting', 'storage', 'unlimitedStorage'].sort(),
  );
  expect((manifest.host_permissions as string[]).toSorted()).toEqual(calendars);
  // Given to nobody: a page may ask for one host in the click that follows its pasted address.
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  const scripts = manifest.content_scripts as { matches: string[]; all_frames?: boolean; world?: string }[];
  expect(scripts.flatMap(({ matches }) => matches).sort()).toEqual(calendars);
  expect(scripts.filter((script) => script.all_frames || script.world)).toEqual([]);
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: expect.arrayContaining(calendars), use_dynamic_url: true },
  ]);
  for (const key of ['externally_connectable', 'optional_permissions', 'oauth2']) {
    expect(manifest, key).not.toHaveProperty(key);
  }
  expect(JSON.stringify(manifest.content_security_policy ?? '')).not.toMatch(/unsafe|https?:/);
});

test('its content scripts hold no way of speaking to the page', () => {
  const watching = readdirSync(join(built, 'content-scripts')).map((name) => `content-scripts/${name}`);
  expect(watching).toHaveLength(2);
  for (const name of [...watching, 'panel-frame.js']) {
    const script = readFileSync(join(built, name), 'utf8');
    expect(script, name).not.toMatch(
      /window\.postMessage|\.dispatchEvent\(|new CustomEvent|BroadcastChannel|localStorage/,
    );
  }
});

async function openBare(page: Page, site: Site, body: string): Promise<void> {
  const url = `${ORIGIN[site]}/bare`;
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html>${body}` }));
  await page.goto(url);
}

/** Runs in a page: by all the ways that need no frame. */
async function reach(url: string): Promise<{ fetched: boolean; drawn: boolean; ran: boolean }> {
  const loads = (element: HTMLElement) =>
    new Promise<boolean>((resolve) => {
      element.addEventListener('load', () => resolve(true));
      element.addEventListener('error', () => resolve(false));
      document.body.append(element);
    });
  const answered = (init: RequestInit) =>
    fetch(url, init).then(
      () => true,
      () => false,
    );
  return {
    fetched: (await answered({})) || (await answered({ mode: 'no-cors' })),
    drawn: await loads(Object.assign(document.createElement('img'), { src: url })),
    ran: await loads(Object.assign(document.createElement('script'), { src: url })),
  };
}

/** A frame for that address stays without a document of the extension. */
async function expectNotFramed(page: Page, url: string): Promise<void> {
  const path = new URL(url).pathname;
  await page.evaluate((address) => {
    const frame = Object.assign(document.createElement('iframe'), { src: address });
    return new Promise<void>((resolve) => {
      frame.addEventListener('load', () => resolve());
      setTimeout(resolve, 1_000);
      document.body.append(frame);
    });
  }, url);
  const texts = await Promise.all(
    page.frames().map(async (frame) => {
      const inside = frame === page.mainFrame() ? '' : await frame.evaluate(() => document.body?.innerHTML ?? '');
      return { url: frame.url(), inside };
    }),
  );
  const ours = texts.filter((frame) => frame.url.startsWith('chrome-extension:') && frame.url.endsWith(path));
  for (const frame of ours) expect(frame.inside, frame.url).toBe('');
  expect(texts.filter(({ inside }) => /id="app"/.test(inside))).toEqual([]);
}

/** Runs in the worker: puts a script into the inner frames of the tabs that fit, and asks with its rights. */
async function injectInto({ url, messages }: { url: string; messages: string[] }): Promise<unknown[]> {
  const { chrome } = globalThis as unknown as {
    chrome: {
      tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
      scripting: {
        executeScript(injection: object): Promise<{ frameId: number; result: unknown; documentId: string }[]>;
      };
    };
  };
  const told: unknown[] = [];
  for (const tab of await chrome.tabs.query({ url })) {
    const results = await chrome.scripting
      .executeScript({
        target: { tabId: tab.id, allFrames: true },
        args: [messages],
        func: async (types: string[]) => {
          if (window.top === window) return null;
          const runtime = (
            globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<Answered> } } }
          ).chrome.runtime;
          const answers: unknown[] = [];
          for (const type of types) {
            const answer = await runtime.sendMessage({ id: 1, type, timestamp: 0 });
            answers.push({ type, code: answer?.err?.code });
          }
          return answers;
        },
      })
      .catch((error) => [{ frameId: -1, result: [String(error)], documentId: '' }]);
    for (const { result } of results) if (Array.isArray(result)) told.push(...result);
  }
  return told;
}

import type { Frame, Page } from '@playwright/test';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { contentWorld } from '../../support/drive/content-world';
import { giveEars, heard } from '../../support/drive/page-ears';
import type { Site } from '../../support/drive/places';
import { addItem, addTopic, openAgenda, writeNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];

/** Words that stand nowhere else in the world. */
const SECRETS = ['Vermilion-topic', 'Cerulean-promise', 'Ochre-note', 'Umber-private'];

async function confide(panel: Frame): Promise<void> {
  await addTopic(panel, SECRETS[0]!);
  await addItem(panel, SECRETS[1]!);
  await writeNote(panel, 'Shared notes', SECRETS[2]!);
  await writeNote(panel, 'Private notes', SECRETS[3]!);
}

/** Everything that a script of the page can find of what is drawn over it. */
function searchPage(at: { x: number; y: number }) {
  const frames: string[] = [];
  const closed: string[] = [];
  const walk = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLIFrameElement || element instanceof HTMLObjectElement) frames.push(element.outerHTML);
      if (element.shadowRoot) walk(element.shadowRoot);
      else if (element.localName.includes('-')) closed.push(element.localName);
    }
  };
  walk(document);
  const strangers = [...document.documentElement.children].filter(
    (child) => child !== document.head && child !== document.body,
  );
  return {
    frames,
    closed,
    windows: window.length,
    firstWindow: typeof window.frames[0],
    strangers: strangers.map((element) => ({
      name: element.localName,
      attributes: element.getAttributeNames(),
      children: element.childNodes.length,
      root: element.shadowRoot,
      text: element.textContent,
      under: document.elementFromPoint(at.x, at.y) === element,
    })),
    timings: performance.getEntries().filter((entry) => entry.name.includes('-extension')).length,
    extensionInterface: typeof (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    globals: Object.getOwnPropertyNames(window).filter((name) => /halfhour|wxt|extension/i.test(name)),
  };
}

for (const site of SITES) {
  test.describe(`${site}: what the page learns`, () => {
    test('of the panel it finds an element without a name, an attribute or an inside', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      const found = await calendar.page.evaluate(searchPage, await middleOf(panel));
      const [stranger] = found.strangers;
      expect(found.strangers).toHaveLength(1);
      expect(stranger).toMatchObject({ attributes: ['style'], children: 0, root: null, text: '', under: true });
      expect(stranger!.name).toMatch(/^[a-z]{3}-[a-z]{5}$/);
      expect(found).toMatchObject({ frames: [], windows: 0, firstWindow: 'undefined', timings: 0, globals: [] });
      expect(found).toMatchObject({ closed: [stranger!.name], extensionInterface: 'undefined' });

      await calendar.page.reload();
      const again = await openAgenda(calendar);
      const { strangers } = await calendar.page.evaluate(searchPage, await middleOf(again.panel));
      expect(strangers[0]!.name).not.toBe(stranger!.name);
    });

    test('it hears no message, no event, no address, from before its first script', async ({ chromium }) => {
      await giveEars(chromium.context);
      const calendar = await openCalendar(chromium.context, site);
      const world = await contentWorld(calendar.page, chromium.extensionId);
      await world.run(listenToOurself, null);
      const { panel } = await openAgenda(calendar);
      await confide(panel);
      await press(panel.getByRole('button', { name: 'Move to the other side' }));
      await press(panel.getByRole('button', { name: /^Close/ }).first());
      await expect.poll(() => calendar.panelShown()).toBe(false);

      await calendar.page.evaluate(makeFramesLong);

      const all = await heard(calendar.page);
      expect(all).toMatchObject({ events: [], foreign: [], traces: [] });
      expect(all.strangers).toHaveLength(1);
      expect(all.strangers[0]).toMatch(/^<([a-z]{3}-[a-z]{5}) style="[^"]*"><\/\1>$/);
      expect(all.calls.filter((call) => /iframe/.test(call))).toEqual([]);
      expect(await world.run(whatWeSaid, null)).toEqual([]);
    });

    test('nothing that was written goes into it, nor to its content script', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const said: string[] = [];
      calendar.page.on('console', (message) => said.push(message.text()));
      const world = await contentWorld(calendar.page, chromium.extensionId);
      await world.run(recordMessages, null);
      const { panel } = await openAgenda(calendar);
      await confide(panel);
      await calendar.page.evaluate(() => window.standIn.recycle());
      await openAgenda(calendar);
      await calendar.page.waitForTimeout(1500);

      const traffic = await world.run(recordedMessages, null);
      expect(traffic.answers.length).toBeGreaterThan(0);
      const kept = await world.run(extensionStorage, null);
      const places = { ...(await everythingIn(calendar.page)), console: said.join('\n'), ...traffic, kept };
      for (const [place, content] of Object.entries(places)) {
        for (const secret of SECRETS) expect(JSON.stringify(content), place).not.toContain(secret);
      }
      // The content script hears where the frame stands, and nothing else at all.
      const fields = new Set(traffic.answers.flatMap((answer) => Object.keys(answer ?? {})));
      expect([...fields].filter((field) => !['panel', 'side', 'width'].includes(field))).toEqual([]);
      expect(await calendar.page.evaluate((secrets) => secrets.some((secret) => find(secret)), SECRETS)).toBe(false);
      await expect(panel.getByText(SECRETS[0]!)).toBeVisible();
    });
  });
}

/** Where a person sees the middle of the panel, in the page's pixels. */
async function middleOf(panel: Frame): Promise<{ x: number; y: number }> {
  const box = await (await panel.frameElement()).boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

declare function find(text: string): boolean;

/** Runs in the content script's world: whether our own code ever speaks to the page. */
function listenToOurself(): void {
  const spoken: string[] = [];
  (globalThis as unknown as { spoken: string[] }).spoken = spoken;
  const post = window.postMessage;
  window.postMessage = ((...args: unknown[]) => {
    spoken.push('postMessage');
    return (post as (...args: unknown[]) => void).apply(window, args);
  }) as typeof window.postMessage;
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    spoken.push(`dispatchEvent ${event.type}`);
    return dispatch.call(this, event);
  };
}

/** A page learns which scripts ran in frames that took long, and it can make them long. */
async function makeFramesLong(): Promise<void> {
  for (let i = 0; i < 12; i++) {
    window.standIn.recycle();
    const until = performance.now() + 120;
    while (performance.now() < until);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function whatWeSaid(): string[] {
  return (globalThis as unknown as { spoken: string[] }).spoken;
}

interface Traffic {
  questions: unknown[];
  answers: (object | null)[];
  orders: unknown[];
}

interface Recorded {
  traffic: Traffic;
  chrome: {
    runtime: {
      sendMessage(...args: unknown[]): unknown;
      onMessage: { addListener(listener: (message: unknown) => void): void };
    };
    storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<unknown> }>;
  };
}

/** Runs in the content script's world: keeps all that it is told, by answers and by messages. */
function recordMessages(): void {
  const world = globalThis as unknown as Recorded;
  const traffic: Traffic = { questions: [], answers: [], orders: [] };
  world.traffic = traffic;
  const { runtime } = world.chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (...args) => {
    traffic.questions.push(args[0]);
    const callback = args.at(-1);
    if (typeof callback !== 'function') {
      return Promise.resolve(send(...args)).then((answer) => {
        traffic.answers.push((answer as { res?: object } | undefined)?.res ?? null);
        return answer;
      });
    }
    return send(...args.slice(0, -1), (answer: { res?: object } | undefined) => {
      traffic.answers.push(answer?.res ?? null);
      callback(answer);
    });
  };
  runtime.onMessage.addListener((message) => void traffic.orders.push(message));
}

function recordedMessages(): Traffic {
  return (globalThis as unknown as Recorded).traffic;
}

/** What a content script may read of the extension's stores. */
async function extensionStorage(): Promise<unknown> {
  const { storage } = (globalThis as unknown as Recorded).chrome;
  const read = (area: 'local' | 'session' | 'sync') => storage[area].get(null).catch(() => 'refused');
  return { local: await read('local'), session: await read('session'), sync: await read('sync') };
}

/** All places of a page where something can be kept. */
async function everythingIn(page: Page): Promise<Record<string, unknown>> {
  const inPage = await page.evaluate(async () => ({
    document: document.documentElement.outerHTML,
    localStorage: { ...localStorage },
    sessionStorage: { ...sessionStorage },
    cookies: document.cookie,
    history: JSON.stringify(history.state),
    title: document.title,
    timings: performance.getEntries().map((entry) => entry.name),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    windowName: window.name,
  }));
  return { ...inPage, address: page.url(), allCookies: await page.context().cookies() };
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-browser';

export interface LaunchOptions {
  /** A built extension; null: the browser alone, for comparison. */
  extension?: string | null;
  headless?: boolean;
  /** Kept when given; else a new one, removed at the end. */
  profile?: string;
  locale?: string;
  timeZone?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  /** Keeps the tab that greets a new user; otherwise it is closed, so that it stands before no page of a test. */
  welcome?: boolean;
  /** Further switches of the browser's command line. */
  args?: string[];
}

export interface Chromium {
  context: BrowserContext;
  /** Id of the loaded extension; empty without one. */
  extensionId: string;
  /** The running worker; starts it when it sleeps. */
  worker(): Promise<Worker>;
  /** Ends the worker as the browser does after half a minute of idleness. False when there was none to end. */
  killWorker(): Promise<boolean>;
  /** Opens one of the extension's own pages. */
  openOwnPage(path: string): Promise<Page>;
  /** Ends the whole browser in the middle of whatever it does, as a crash would: nothing is told, nothing tidied up. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

/** Quiet flags: without them Chromium looks up hosts at every start. */
const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
];

/** A real Chromium with the built extension loaded from a folder. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const extension =
    options.extension === null
      ? null
      : resolve(options.extension ?? process.env.HALFHOUR_EXTENSION ?? '.output/chrome-mv3');
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'halfhour-'));
  allowUnpacked(profile);
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    // Playwright's own headless switch starts another browser, which has no extensions.
    headless: false,
    args: [
      ...FLAGS,
      ...(options.headless === false ? [] : ['--headless=new']),
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.args ?? []),
      `--lang=${options.locale ?? 'en-US'}`,
    ],
    locale: options.locale ?? 'en-US',
    timezoneId: options.timeZone ?? 'Europe/Berlin',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport === undefined ? { width: 1360, height: 860 } : options.viewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const find = () => context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension://'));
  const first = extension ? (find() ?? (await context.waitForEvent('serviceworker'))) : null;
  const extensionId = first ? new URL(first.url()).host : '';
  if (first && !options.profile && !options.welcome) await closeWelcome(context);

  async function openOwnPage(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  }

  async function worker(): Promise<Worker> {
    const running = find();
    if (running) return running;
    const waiting = context.waitForEvent('serviceworker');
    const page = await openOwnPage('popup.html');
    const woken = await waiting;
    await page.close();
    return woken;
  }

  async function killWorker(): Promise<boolean> {
    const watching = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
    let ran = false;
    const stopped = new Promise<void>((resolve) => {
      watching.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { scriptURL, runningStatus } of versions) {
          if (!scriptURL.includes(extensionId)) continue;
          if (runningStatus === 'stopped') resolve();
          else ran = true;
        }
      });
    });
    await watching.send('ServiceWorker.enable');
    let over = false;
    void stopped.then(() => {
      over = true;
    });
    // One that is only starting is asked again.
    while (!over) {
      await watching.send('ServiceWorker.stopAllWorkers');
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    await watching.detach();
    return ran;
  }

  async function crash(): Promise<void> {
    const session = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const gone = context.waitForEvent('close');
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await gone;
    // Its children notice a moment later; until then they hold the profile's files.
    await Promise.all(processInfo.map(({ id }) => ended(id)));
  }

  return {
    context,
    extensionId,
    worker,
    killWorker,
    openOwnPage,
    crash,
    async close() {
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The greeting comes by itself, a moment after the extension was installed into a new profile. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().includes('/dashboard.html#/welcome');
  const shown = context.pages().find(isWelcome);
  const page =
    shown ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 5_000 }).catch(() => null));
  if (!page) return;
  // An own page that is closed while it asks for its first words leaves the whole extension process without any.
  await page.locator('#app > *').first().waitFor();
  await page.close();
}

/** Waits until a process is gone; one that lingers is ended. */
async function ended(pid: number): Promise<void> {
  for (let looks = 0; looks < 200; looks++) {
    try {
      process.kill(pid, looks < 100 ? 0 : 'SIGKILL');
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Turns developer mode on in a new profile: without it an unpacked extension that loads itself anew is turned off. */
function allowUnpacked(profile: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

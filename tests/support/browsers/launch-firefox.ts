import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { serveStandIn } from '../../stand-ins/shared/serve';
import type { StandInConfig } from '../../stand-ins/shared/stand-in';
import { type ClosedProxy, openClosedProxy } from './closed-proxy';
import { findFirefox } from './find-browser';
import { type BrowserSide, openBrowserSide } from './firefox-browser-side';

export interface FirefoxOptions {
  /** A built extension. */
  extension?: string;
  headless?: boolean;
  locale?: string;
  timeZone?: string;
}

/** What pages are answered with; may be changed between two loads. */
interface Serving {
  stands: Partial<Record<StandInConfig['site'], StandInConfig>>;
  changeHeaders: (headers: Record<string, string>) => Record<string, string>;
  /** Addresses that a page asked for and that are no stand-in's: nothing is fetched. */
  refused: string[];
}

export interface Firefox {
  browser: Browser;
  /** `moz-extension://` and the host that this profile gave the extension. */
  origin: string;
  serving: Serving;
  /** What tried to leave the browser, whoever asked. */
  proxy: ClosedProxy;
  /** Where downloads go. */
  downloads: string;
  /** The browser's own side: what a user would do in its settings, or time would do by passing. */
  side: BrowserSide;
  /** A tab in which the stand-ins are served and nothing else is. */
  newPage(): Promise<Page>;
  /** One of the extension's own pages in a tab. */
  openOwnPage(path: string): Promise<Page>;
  /** Closes all tabs but the first, which is empty. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** The add-on id of the manifest. */
const ADD_ON = 'halfhour@halfhour.example';

/** Fixed, so that own pages can be opened: each real profile has a random one. */
const HOST = '5a0fd2c4-6b7e-4c1b-9a55-0d3c8a1e7f42';

const VIEWPORT = { width: 1360, height: 860 };

function prefs(proxyPort: number, downloads: string, locale: string): Record<string, unknown> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }),
    'intl.locale.requested': locale,
    'intl.accept_languages': locale,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    // Otherwise a stand-in's address would be connected to before its request is answered here.
    'network.http.speculative-parallel-limit': 0,
    // Firefox's own errands, so that whatever the proxy hears of is ours.
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.trr.mode': 5,
    // Notifications are windows of the browser's own, whatever the desktop offers: a test can see and click them.
    'alerts.useSystemBackend': false,
  };
}

async function start(options: FirefoxOptions, proxy: ClosedProxy, downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: options.headless ?? true,
    defaultViewport: VIEWPORT,
    args: ['--remote-allow-system-access'],
    // The variable makes Firefox accept Puppeteer's empty address for its remote settings.
    env: { ...process.env, TZ: options.timeZone ?? 'Europe/Berlin', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: prefs(proxy.port, downloads, options.locale ?? 'en-US'),
  });
}

/** A real Firefox, driven through WebDriver BiDi, with the built extension as a temporary add-on. */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const extension = resolve(options.extension ?? process.env.HALFHOUR_EXTENSION_FIREFOX ?? '.output/firefox-mv3');
  const proxy = await openClosedProxy();
  const downloads = mkdtempSync(join(tmpdir(), 'halfhour-downloads-'));
  let browser: Browser | null = null;
  const close = async () => {
    await browser?.close();
    await proxy.close();
    rmSync(downloads, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    browser = await start(options, proxy, downloads);
    await browser.installExtension(extension);
    const side = await openBrowserSide(browser, ADD_ON);
    return { ...{ browser, side, proxy, downloads, close }, ...tabsOf(browser) };
  } catch (error) {
    await close();
    throw error;
  }
}

function tabsOf(browser: Browser) {
  const origin = `moz-extension://${HOST}`;
  const serving: Serving = { stands: {}, changeHeaders: (headers) => headers, refused: [] };
  return {
    ...{ origin, serving },
    async newPage() {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request, serving).catch(() => undefined));
      return page;
    },
    async openOwnPage(path: string) {
      const page = await browser.newPage();
      await goToOwnPage(page, `${origin}/${path}`);
      return page;
    },
    async closePages() {
      const [first, ...others] = await browser.pages();
      await Promise.all(others.map((page) => page.close()));
      await first?.bringToFront();
    },
  };
}

/**
 * Firefox tells a driver nothing of loads of extension pages, so the page is asked until it is there. Only its path is
 * compared: a page may write its own place behind it.
 */
async function goToOwnPage(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: [] });
  const isThere = (path: string) => location.pathname === path && document.readyState === 'complete';
  await page.waitForFunction(isThere, { polling: 50 }, new URL(url).pathname);
}

async function answer(request: HTTPRequest, { stands, changeHeaders, refused }: Serving): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === 'data:') return request.continue();
  for (const config of Object.values(stands)) {
    const response = await serveStandIn(url, config);
    if (response) return request.respond({ ...response, headers: changeHeaders(response.headers) });
  }
  refused.push(request.url());
  await request.abort();
}

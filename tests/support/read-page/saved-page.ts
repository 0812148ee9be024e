import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium } from '../browsers/find-browser';

export interface SavedPage {
  page: Page;
  close(): Promise<void>;
}

const FLAGS = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Opens a saved page at its own address in a real Chromium of its own. */
export async function openSavedPage(url: URL, file: string): Promise<SavedPage> {
  const browser = await launchQuietly();
  try {
    const { page } = await showSavedPage(browser, url, readFileSync(file));
    return { page, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * The page's scripts run, so that a page that knows how opens its popups; nothing but the document itself is ever
 * answered, and no request leaves the machine.
 */
export async function showSavedPage(browser: Browser, url: URL, body: string | Buffer): Promise<SavedPage> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 1000 },
    serviceWorkers: 'block',
    // A person who prefers no motion has no half-finished animation on the page either.
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const wanted = url.href.replace(/#.*$/, '');
  await context.route('**/*', (route) => {
    const request = route.request();
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame() && request.url() === wanted;
    if (isPage) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
    return route.abort();
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  await page.goto(url.href, { waitUntil: 'domcontentloaded' });
  await page.waitForLoadState('load', { timeout: 5000 }).catch(() => undefined);
  return { page, close: () => context.close() };
}

/** A Chromium without a window that says nothing on standard output. */
export async function launchQuietly(): Promise<Browser> {
  // What the search for a browser has to say is no part of the answer on standard output.
  const say = console.log;
  console.log = console.error;
  try {
    const args = [...FLAGS, '--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    return await chromium.launch({ executablePath: findChromium(), headless: false, args });
  } finally {
    console.log = say;
  }
}

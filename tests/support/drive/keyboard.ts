import type { Frame, Locator, Page } from '@playwright/test';
import type { Chromium } from '../browsers/launch-chromium';

/** More stops than any screen of ours has. */
const MOST_STOPS = 150;

/** Goes to an element as someone without a pointer would. Throws when Tab never comes there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
    // A field may give its place, and the focus, to the editor that stands behind it.
    await page.waitForTimeout(30);
  }
  throw new Error(`${key} never reaches ${target}.`);
}

async function hasFocus(target: Locator): Promise<boolean> {
  if ((await target.count()) === 0) return false;
  return target.first().evaluate((element) => element === document.activeElement);
}

/**
 * The key that leads into the panel. Headless Chromium hears no extension shortcuts, so the worker is told of it in
 * the browser's place; all that follows is real.
 */
export async function pressPanelKey(chromium: Chromium, page: Page): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(async (url) => {
    interface Tab {
      id: number;
      url?: string;
    }
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(filter: object): Promise<Tab[]> };
        commands: { onCommand: { dispatch(command: string, tab: Tab): void } };
      };
    };
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url);
    if (!tab) throw new Error('The tab is not open.');
    chrome.commands.onCommand.dispatch('open-panel', tab);
  }, page.url());
}

/** A single key, pressed where nobody types. */
export async function pressKey(where: Frame | Page, key: string): Promise<void> {
  await where.locator('main').first().focus();
  await ('page' in where ? where.page() : where).keyboard.press(key);
}

/** What has the focus in a frame: "BUTTON Close (Esc)". */
export function focusedIn(frame: Frame | Page): Promise<string> {
  return frame.evaluate(() => {
    const focused = document.activeElement;
    return `${focused?.tagName} ${focused?.getAttribute('aria-label') ?? focused?.textContent?.slice(0, 40) ?? ''}`;
  });
}

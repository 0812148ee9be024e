import type { Frame, Locator, Page } from '@playwright/test';
import type { Chromium } from '../browsers/launch-chromium';
import { pressKey } from './keyboard';

/** The sheet that shows what goes to the other side, and what a person would paste after copying it. */

/** Presses `s`; the sheet with what goes out. */
export async function openSheet(panel: Frame, name: string): Promise<Locator> {
  await pressKey(panel, 's');
  const sheet = panel.getByRole('dialog', { name });
  await preview(sheet).waitFor();
  return sheet;
}

export const preview = (sheet: Locator) => sheet.getByRole('region', { name: 'What goes out' });

/** The preview's words without spaces, to compare with `seen` of the clipboard. */
export async function shown(sheet: Locator): Promise<string> {
  return ((await preview(sheet).textContent()) ?? '').replace(/\s+/g, '');
}

/** What a person would paste, read in a page of its own: calendars may forbid what it takes to read it. */
export async function clipboard(
  chromium: Chromium,
  back: Page,
): Promise<{ html: string; plain: string; seen: string }> {
  const page = await chromium.openOwnPage('popup.html');
  const read = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item!.types.includes(type) ? (await item!.getType(type)).text() : '');
    const [html, plain] = [await read('text/html'), await read('text/plain')];
    // Both as text, whatever a clipboard puts around it and whatever spaces it takes away.
    const text = new DOMParser().parseFromString(html.replace(/<br\s*\/?>/g, ' '), 'text/html').body.textContent ?? '';
    return { html, plain, seen: text.replace(/\s+/g, '') };
  });
  await page.close();
  await back.bringToFront();
  return read;
}

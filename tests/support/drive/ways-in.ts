import type { Chromium } from '../browsers/launch-chromium';

/**
 * Ways in from outside of our own pages: the menu over selected text, and a key. Headless Chromium draws no menu, but
 * keeps its items and hands clicks to the worker.
 */
interface Extension {
  commands: { onCommand: { dispatch(command: string): void } };
  runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> };
  contextMenus: {
    update(id: string, properties: object): Promise<void>;
    onClicked: { dispatch(info: object, tab?: object): void };
  };
}

type Global = typeof globalThis & { chrome: Extension };

/** Whether an item stands in the browser's menu; it can't be listed, only changed. */
export async function hasMenuItem(chromium: Chromium, id: string): Promise<boolean> {
  const worker = await chromium.worker();
  return worker.evaluate(async (id) => {
    const { contextMenus } = (globalThis as Global).chrome;
    return contextMenus.update(id, {}).then(
      () => true,
      () => false,
    );
  }, id);
}

/** Someone selects text on a page and picks an item. */
export async function clickMenuItem(
  chromium: Chromium,
  info: { menuItemId: string; selectionText: string; pageUrl: string },
) {
  const worker = await chromium.worker();
  await worker.evaluate((info) => (globalThis as Global).chrome.contextMenus.onClicked.dispatch(info, {}), info);
}

/** The key that opens the popup ready to be written in; headless Chromium hears no extension shortcuts. */
export async function pressCaptureKey(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => (globalThis as Global).chrome.commands.onCommand.dispatch('capture'));
}

/** Addresses of the popups that the browser shows. */
export async function openPopups(chromium: Chromium): Promise<string[]> {
  const worker = await chromium.worker();
  return worker.evaluate(async () => {
    const contexts = await (globalThis as Global).chrome.runtime.getContexts({ contextTypes: ['POPUP'] });
    return contexts.map(({ documentUrl }) => documentUrl);
  });
}

import { browser } from './browser';

export interface OpenTab {
  id: number;
  url: string;
  active: boolean;
}

/** Open tabs whose address fits one of the match patterns. Needs the host permission of those hosts, not `tabs`. */
export async function openTabs(patterns: string[]): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) =>
    tab.id === undefined ? [] : [{ id: tab.id, url: tab.url ?? '', active: tab.active ?? false }],
  );
}

export async function isOpen(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}

/** Brings a tab and its window to the front; with an address, goes there. */
export async function showTab(tabId: number, url?: string): Promise<void> {
  const tab = await browser.tabs.update(tabId, { active: true, ...(url ? { url } : {}) });
  if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
}

export async function newTab(url: string): Promise<number | null> {
  const tab = await browser.tabs.create({ url, active: true });
  return tab.id ?? null;
}

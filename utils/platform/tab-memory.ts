import { browser } from './browser';

/** What the worker must remember of a tab while it sleeps. Lives as long as the browser session and is never exported. */
export interface TabState {
  /** The sighting of the event that was picked last; null: none. */
  selected: string | null;
  site: 'google' | 'outlook' | null;
  /** The calendar page is drawn dark. */
  dark: boolean;
  /** Row of this page's health. */
  healthId: string | null;
  /** Which part of which calendar the tab showed last: leaving it and coming back is a new view. */
  shown: string | null;
  /** The meeting whose repair was asked for from outside of the panel: it unfolds by itself. */
  repair: string | null;
}

/** A tab of which nothing is known yet. */
export const EMPTY_TAB: TabState = {
  selected: null,
  site: null,
  dark: false,
  healthId: null,
  shown: null,
  repair: null,
};

/** Session storage by tab. Content scripts can't read it (its default access level is trusted contexts only). */
export class TabMemory {
  async get(tabId: number): Promise<TabState> {
    const key = keyOf(tabId);
    const stored = await browser.storage.session.get(key);
    return { ...EMPTY_TAB, ...(stored[key] as Partial<TabState> | undefined) };
  }

  async set(tabId: number, fields: Partial<TabState>): Promise<void> {
    const before = await this.get(tabId);
    await browser.storage.session.set({ [keyOf(tabId)]: { ...before, ...fields } });
  }

  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(keyOf(tabId));
  }

  /** All tabs that were ever heard of in this session. */
  async all(): Promise<{ tabId: number; state: TabState }[]> {
    const stored = await browser.storage.session.get(null);
    return Object.entries(stored)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([key, state]) => ({
        tabId: Number(key.slice(4)),
        state: { ...EMPTY_TAB, ...(state as Partial<TabState>) },
      }));
  }
}

function keyOf(tabId: number): string {
  return `tab:${tabId}`;
}

import { browser } from './browser';

/** What the worker must remember of a tab while it sleeps. Lives as long as the browser session and is never exported. */
export interface TabState {
  /** The sighting of the event that was picked last (or a meeting without an event); null: none. */
  selected: string | null;
  site: 'google' | 'outlook' | null;
  /** The calendar page is drawn dark. */
  dark: boolean;
  /** Row of this page's health. */
  healthId: string | null;
  /** The meeting whose repair was asked for from outside of the panel: it unfolds by itself. */
  repair: string | null;
  /** The panel's frame in the page; kept in Firefox only (utils/messaging/change-feed.ts). */
  panelFrame: number | null;
}

/** A tab of which nothing is known yet. */
export const EMPTY_TAB: TabState = {
  selected: null,
  site: null,
  dark: false,
  healthId: null,
  repair: null,
  panelFrame: null,
};

const FIELDS = Object.keys(EMPTY_TAB) as (keyof TabState)[];

/**
 * Session storage, one key for each field of each tab: a page report and a click come at the same moment, and neither
 * may write back what the other has just changed. Content scripts can't read it (its default access level is trusted
 * contexts only).
 */
export class TabMemory {
  async get(tabId: number): Promise<TabState> {
    const stored = await browser.storage.session.get(FIELDS.map((field) => keyOf(tabId, field)));
    const known = FIELDS.flatMap((field) => {
      const value = stored[keyOf(tabId, field)];
      return value === undefined ? [] : [[field, value]];
    });
    return { ...EMPTY_TAB, ...Object.fromEntries(known) };
  }

  async set(tabId: number, fields: Partial<TabState>): Promise<void> {
    const entries = Object.entries(fields).map(([field, value]) => [keyOf(tabId, field as keyof TabState), value]);
    await browser.storage.session.set(Object.fromEntries(entries));
  }

  async forget(tabId: number): Promise<void> {
    await browser.storage.session.remove(FIELDS.map((field) => keyOf(tabId, field)));
  }

  /** All tabs that were heard of in this session. */
  async all(): Promise<{ tabId: number; state: TabState }[]> {
    const keys = Object.keys(await browser.storage.session.get(null));
    const ids = new Set(keys.flatMap((key) => /^tab:(\d+):/.exec(key)?.[1] ?? []).map(Number));
    return Promise.all([...ids].map(async (tabId) => ({ tabId, state: await this.get(tabId) })));
  }
}

function keyOf(tabId: number, field: keyof TabState): string {
  return `tab:${tabId}:${field}`;
}

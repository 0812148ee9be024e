import type { Site } from '@/utils/domain/calendar/calendar-event';
import { browser } from '@/utils/platform/browser';

/** Who asks, as the browser says it. A compromised page can forge a message, but none of these. */
export interface BrowserSender {
  id?: string | undefined;
  origin?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** An own page. `tabId` is null for the popup; for a panel's frame it is the calendar's tab. */
export interface OwnPageSender {
  kind: 'own-page';
  tabId: number | null;
  /** Above 0 for a panel; null where there is no tab. */
  frameId: number | null;
}

export interface CalendarSender {
  kind: 'calendar';
  tabId: number;
  site: Site;
  /** Origin and path only: what is needed to open the same calendar again. */
  url: string;
}

export type KnownSender = OwnPageSender | CalendarSender;

const SITES: Record<string, Site> = {
  'https://calendar.google.com': 'google',
  'https://outlook.office.com': 'outlook',
  'https://outlook.office365.com': 'outlook',
  'https://outlook.live.com': 'outlook',
  'https://outlook.cloud.microsoft': 'outlook',
};

/**
 * Tells senders apart; null for everyone else. Seen in Chromium 156: a frame loaded through `use_dynamic_url` still
 * says the extension's own origin and url, with the tab of the calendar and a frameId above 0; a content script says
 * the page's origin.
 */
export function knownSender(sender: BrowserSender): KnownSender | null {
  if (sender.id !== browser.runtime.id) return null;
  const origin = sender.origin ?? originOf(sender.url);
  if (origin === ownOrigin()) {
    // Both must be ours: a sandboxed or redirected frame can keep one of them.
    if (originOf(sender.url) !== origin) return null;
    const tabId = sender.tab?.id ?? null;
    return { kind: 'own-page', tabId, frameId: tabId === null ? null : (sender.frameId ?? null) };
  }
  const site = SITES[origin ?? ''];
  if (!site || sender.frameId !== 0 || sender.tab?.id === undefined || originOf(sender.url) !== origin) return null;
  return { kind: 'calendar', tabId: sender.tab.id, site, url: withoutQuery(sender.url!) };
}

/** `chrome-extension://id`: by hand, because URL.origin of such schemes is "null" in some engines. */
function originOf(url: string | undefined): string | undefined {
  return /^[a-z-]+:\/\/[^/?#]+/.exec(url ?? '')?.[0];
}

function ownOrigin(): string | undefined {
  return originOf(browser.runtime.getURL('/' as never));
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/, '');
}

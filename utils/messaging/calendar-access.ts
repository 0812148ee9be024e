import type { Site } from '@/utils/domain/calendar/calendar-event';
import { browser } from '@/utils/platform/browser';
import { CALENDAR_PATTERNS } from '@/utils/platform/calendar-access';

/**
 * Asks the browser for the calendars' permission again; Firefox lets people take it away at any time. Must be called
 * straight from a click. True when it was given.
 */
export function requestCalendarAccess(): Promise<boolean> {
  const origins = browser.runtime.getManifest().host_permissions ?? [];
  return browser.permissions.request({ origins });
}

/** The same for one of them. */
export function requestSiteAccess(site: Site): Promise<boolean> {
  return browser.permissions.request({ origins: CALENDAR_PATTERNS[site] });
}

/**
 * Asks the browser to let one host be read (`https://host/*`). Must be called straight from a click, before anything is
 * awaited. True when it was given, now or before.
 */
export function requestHostAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

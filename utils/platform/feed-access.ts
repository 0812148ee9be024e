import { browser } from './browser';
import { CALENDAR_PATTERNS } from './calendar-access';

/**
 * Whether the browser lets us read a host, given as it names one (`https://host/*`): calendars that are known are
 * allowed at install, others when asked.
 */
export async function allowedToRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Gives back every host that was asked for and is needed no more. The calendars stay: Firefox would let go of them. */
export async function giveBackHosts(needed: ReadonlySet<string>): Promise<void> {
  const calendars = new Set([...CALENDAR_PATTERNS.google, ...CALENDAR_PATTERNS.outlook]);
  const { origins = [] } = await browser.permissions.getAll();
  const unused = origins.filter((origin) => !calendars.has(origin) && !needed.has(origin));
  if (unused.length > 0) await browser.permissions.remove({ origins: unused });
}

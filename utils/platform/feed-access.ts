import { browser } from './browser';

/**
 * Whether the browser lets us read a host, given as it names one (`https://host/*`): calendars that are known are
 * allowed at install, others when asked.
 */
export async function allowedToRead(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

import { browser } from './browser';

/** Whether the browser lets us read an address: calendars that are known are allowed at install, others when asked. */
export async function allowedToRead(address: string): Promise<boolean> {
  const { protocol, hostname } = new URL(address);
  // Ports are no part of such patterns.
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/**
 * `npm run -s read-page -- --url URL page.html [--click ID]`: reads a saved calendar page with the built adapter in a
 * real Chromium and prints what it understood as JSON. For whoever keeps the adapters alive.
 */

import type { Site } from '@/utils/domain/calendar/calendar-event';
import { CALENDAR_MATCHES } from '@/wxt.config';
import { BadInput, parseArguments } from '../read-page/arguments';
import { describePage, withPeople } from '../read-page/describe-page';
import { readAtRest, readClicked, readerFor } from '../read-page/page-reader';
import { openSavedPage } from '../read-page/saved-page';

function siteOf(url: URL): Site {
  const matches = Object.entries(CALENDAR_MATCHES) as [Site, string[]][];
  const found = matches.find(([, patterns]) => patterns.some((pattern) => new URL(pattern).host === url.host));
  if (found) return found[0];
  throw new BadInput(`Halfhour doesn't know the calendar at ${url.host}.`);
}

async function main(): Promise<void> {
  const { url, file, click } = parseArguments(process.argv.slice(2));
  const site = siteOf(url);
  const { page, close } = await openSavedPage(url, file);
  try {
    const reader = await readerFor(page);
    let report = await readAtRest(reader, site);
    if (click !== null) {
      const open = await readClicked(page, reader, site, click);
      if (open) report = withPeople(report, open);
      else console.error('The popup of that event did not open; its people stay unknown.');
    }
    process.stdout.write(`${JSON.stringify(describePage(report), null, 2)}\n`);
  } finally {
    await close();
  }
}

main().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(error instanceof BadInput ? message : `The page could not be read: ${message.split('\n')[0]}`);
  process.exitCode = 1;
});

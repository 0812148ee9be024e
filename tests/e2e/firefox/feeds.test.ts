import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedServer } from '../../integration/feeds/feed-server';
import { copyExtension } from '../../support/browsers/extension-copy';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { byRole, press, sees, words } from '../../support/drive/firefox/screen';
import { ANA, feedOf, oneOnOneWith } from '../../support/drive/followed-calendar';

interface Extension {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  runtime: { getBackgroundPage(): Promise<Window & typeof globalThis> };
}

type Global = typeof globalThis & { browser: Extension };

/**
 * A copy of the extension that may ask for this machine. Firefox makes `https:` of every address that an extension
 * fetches, unless the extension's own policy says otherwise.
 */
const copyForThisMachine = () =>
  copyExtension('firefox', ({ optional_host_permissions }) => ({
    optional_host_permissions: [...optional_host_permissions, 'http://127.0.0.1/*'],
    content_security_policy: { extension_pages: "script-src 'self'" },
  }));

describe('a calendar that is followed in Firefox, with none open in a tab', () => {
  const copy = copyForThisMachine();
  let firefox: Firefox;
  let server: FeedServer;

  beforeAll(async () => {
    server = await new FeedServer().open();
    firefox = await launchFirefox({ extension: copy.folder });
    // Its question for a host is answered with yes, as long as a person's click led to it.
    await firefox.side.prefer('extensions.webextOptionalPermissionPrompts', false);
    // The one host that a test may reach.
    await firefox.side.prefer('network.proxy.allow_hijacking_localhost', false);
    await firefox.side.prefer('network.proxy.no_proxies_on', '127.0.0.1');
  });
  afterAll(async () => {
    await firefox?.close();
    await server.close();
    copy.remove();
  });

  const fill = async (page: Page, field: string, text: string) => {
    const found = await byRole(page, 'textbox', field);
    await found.click({ count: 3 });
    await found.type(text);
  };
  /** Time passes, and the feed's alarm rings. */
  const later = (page: Page, milliseconds: number) =>
    page.evaluate(async (ahead) => {
      const { alarms, runtime } = (globalThis as Global).browser;
      const { Date: clock } = await runtime.getBackgroundPage();
      const now = clock.now.bind(clock);
      clock.now = () => now() + ahead;
      await alarms.create('next-feed', { when: Date.now() + 50 });
    }, milliseconds);

  it('is read by the alarm: what it tells, and what is cancelled, comes to the popup', async () => {
    server.says(feedOf(oneOnOneWith('Ben', 10), oneOnOneWith('Dora', 14)));
    const page = await firefox.openOwnPage('dashboard.html#/feeds');
    await fill(page, "The calendar's own secret address", server.address());
    await press(page, 'button', 'Look at it');
    await sees(page, 'It names who is invited');
    expect(server.asked).toHaveLength(1);
    expect(await words(page)).not.toContain('5ec4e7');
    await fill(page, 'What you call it', 'Work');
    await fill(page, 'Your own address in it', ANA);
    await press(page, 'button', 'Follow this calendar');
    await sees(page, '2 1:1s');

    const popup = await firefox.openOwnPage('popup.html');
    await sees(popup, 'Dora');
    server.says(feedOf(oneOnOneWith('Ben', 10), oneOnOneWith('Dora', 14, 'STATUS:CANCELLED')));
    await later(popup, 20 * 60_000);
    await byRole(popup, 'button', 'Ask for a new time');
    await sees(popup, 'Ben');
  });

  it('loses its permission, says so, and gets it again in a click', async () => {
    const page = await firefox.openOwnPage('dashboard.html#/feeds');
    await sees(page, 'last read');
    const asked = server.asked.length;
    await firefox.side.takeAwayHosts();
    await byRole(page, 'button', 'Allow it again');
    expect(server.asked).toHaveLength(asked);
    await press(page, 'button', 'Allow it again');
    await expect.poll(() => server.asked.length, { timeout: 15_000 }).toBeGreaterThan(asked);
    await sees(page, 'next:');
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FeedServer } from '../../integration/feeds/feed-server';
import { copyWithHost } from '../../support/browsers/extension-copy';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { byRole, press, sees, words } from '../../support/drive/firefox/screen';
import { ANA, feedOf, oneOnOneWith } from '../../support/drive/followed-calendar';

interface Extension {
  alarms: { create(name: string, when: { when: number }): Promise<void> };
  runtime: { getBackgroundPage(): Promise<Window & typeof globalThis> };
}

type Global = typeof globalThis & { browser: Extension };

/** Firefox makes `https:` of every address that an extension asks, unless the extension's own policy says otherwise. */
const POLICY = { content_security_policy: { extension_pages: "script-src 'self'" } };

/** As tests/e2e/chromium/feeds.spec.ts: the question for the host can't be answered, so a copy has it from the start. */
describe('a calendar that is followed in Firefox, with none open in a tab', () => {
  const copy = copyWithHost('firefox', 'http://127.0.0.1/*', POLICY);
  let firefox: Firefox;
  let server: FeedServer;

  beforeAll(async () => {
    server = await new FeedServer().open();
    firefox = await launchFirefox({ extension: copy.folder });
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

  it('loses its permission and says so', async () => {
    const page = await firefox.openOwnPage('dashboard.html#/feeds');
    await sees(page, 'last read');
    const asked = server.asked.length;
    await firefox.side.takeAwayHosts();
    await byRole(page, 'button', 'Allow it again');
    expect(server.asked).toHaveLength(asked);
  });
});

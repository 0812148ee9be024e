import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { sees } from '../../support/drive/firefox/screen';
import { askWorker } from '../../support/drive/own-page';

interface Extension {
  contextMenus: { update(id: string, fields: object): Promise<void> };
}

type Global = typeof globalThis & { browser: Extension };

const EVA = 'person-eva-000000000000';

/** Words of any page, picked from Firefox's own menu. */
describe('the menu over selected text in Firefox', () => {
  let firefox: Firefox;
  let popup: Page;

  beforeAll(async () => {
    firefox = await launchFirefox();
    popup = await firefox.openOwnPage('popup.html');
    await ask('person/create', { id: EVA, name: 'Eva Soon', relation: 'report' });
  });
  afterAll(() => firefox?.close());

  const ask = (type: string, data: object) => askWorker(popup, type, data);
  /** Items can't be listed, only changed. */
  const stands = (id: string) =>
    popup.evaluate(
      (id) =>
        (globalThis as Global).browser.contextMenus.update(id, {}).then(
          () => true,
          () => false,
        ),
      id,
    );

  it('names who is known, and nobody while others look', async () => {
    await expect.poll(() => stands(`capture:${EVA}`)).toBe(true);
    await ask('settings/patch', { cover: 'presenting' });
    await expect.poll(() => stands(`capture:${EVA}`)).toBe(false);
    expect(await stands('capture:')).toBe(true);
    await ask('settings/patch', { cover: 'none' });
    await expect.poll(() => stands(`capture:${EVA}`)).toBe(true);
  });

  it('wakes the event page, and the words wait for their person', async () => {
    await firefox.side.suspendBackground();
    await expect.poll(() => firefox.side.background()).toBe('stopped');
    const pageUrl = 'https://example.org/news?token=secret';
    await firefox.side.clickMenuItem({ menuItemId: `capture:${EVA}`, selectionText: 'A better handover', pageUrl });
    await expect.poll(() => firefox.side.background()).toBe('running');
    await sees(popup, 'A better handover');
    await sees(popup, 'for Eva Soon');
    expect(await popup.content()).not.toContain('secret');
  });
});

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { beAwake } from '../../support/drive/firefox/be-awake';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { byRole, isTicked, press, sees, words } from '../../support/drive/firefox/screen';
import { askWorker } from '../../support/drive/own-page';
import { yesterdaysMeeting } from '../../support/drive/yesterdays-meeting';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nudges in a browser whose notifications have no buttons: the settings, and a click on the body. */
describe('nudges in Firefox', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
    await beAwake(firefox);
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('each has its switch, which is kept, and shows what one will see', async () => {
    const before = await firefox.openOwnPage('dashboard.html#/settings');
    await press(before, 'checkbox', 'Before the end');
    await expect.poll(() => isTicked(before, 'Before the end')).toBe(true);
    await before.close();
    const page = await firefox.openOwnPage('dashboard.html#/settings');
    await byRole(page, 'checkbox', 'Before the end');
    expect(await isTicked(page, 'Before the end')).toBe(true);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await sees(page, 'Did you and Ben meet?');
    await sees(page, '33 days without a 1:1 with Ben');
    await page.setViewport({ width: 320, height: 900 });
    await page.evaluate(axe);
    const { found, wide } = await page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      const { scrollWidth, clientWidth } = document.documentElement;
      const { violations } = await run(document);
      return { found: violations.map(({ id }) => id), wide: scrollWidth - clientWidth };
    });
    expect(found).toEqual([]);
    expect(wide).toBe(0);
  });

  it('"did you meet?": a click on its body opens the agenda, where it is asked again', async () => {
    const tab = await openCalendarTab(firefox, 'google');
    const page = await firefox.openOwnPage('dashboard.html#/people');
    await askWorker(page, 'settings/patch', { nudgeMissedAt: 0 });
    await askWorker(page, 'backup/restore', { text: yesterdaysMeeting(), mode: 'merge' });
    const title = 'Did you and Aiko Tanaka meet?';
    await expect.poll(() => firefox.side.notifications(), { timeout: 20_000 }).toContain(title);
    // The click itself may have to wake it.
    await firefox.side.suspendBackground();
    await firefox.side.clickNotification(title);
    const panel = await tab.panel();
    await sees(panel, 'Did you two meet?');
    await expect.poll(() => firefox.side.notifications()).not.toContain(title);
    await press(panel, 'button', 'We met');
    await expect.poll(() => words(panel)).not.toContain('Did you two meet?');
  });
});

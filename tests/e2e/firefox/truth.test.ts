import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { deedOf, enact } from '../../support/drive/change-event';
import { fates, type Story } from '../../support/drive/fates';
import { beAwake } from '../../support/drive/firefox/be-awake';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { byRole, press, sees, words } from '../../support/drive/firefox/screen';
import { waitFor } from '../../support/drive/firefox/wait-for';
import type { Site } from '../../support/drive/places';

/** What one does oneself to take an event and the following off the calendar, its popup being open. */
const DELETE: Record<Site, (page: Page) => Promise<void>> = {
  google: async (page) => {
    await (await page.waitForSelector('#xDetDlgDelBu', { visible: true }))!.click();
    await (await page.waitForSelector('[role="radiogroup"] input[value="following"]'))!.click();
    await press(page, 'button', 'OK');
  },
  outlook: async (page) => {
    await press(page, 'button', 'View event');
    await press(page, 'button', 'Delete');
    await press(page, 'button', 'This and all following events');
  },
};

const bannerOf = ({ change }: Story) => (change === 'move' || change === 'split' ? 'This 1:1 moved' : 'cancelled');

describe.each<Site>(['google', 'outlook'])('what becomes of a one-on-one in Firefox: %s', (site) => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  it('cancelled, moved and split by them, deleted by oneself: told once each, also at the next visit', async () => {
    const { config, stories } = fates(site);
    const chosen = stories.filter(({ change, by, panel }) => {
      return panel === 'open' && (change === 'delete' ? by === 'me' : by === 'them' && change !== 'decline');
    });
    await beAwake(firefox);
    const tab = await openCalendarTab(firefox, site, config);
    for (const story of chosen) {
      await tab.click(story.event);
      const panel = await tab.panel();
      await sees(panel, story.name);
      if (story.by === 'me') await DELETE[site](tab.page);
      else await tab.page.evaluate(enact, deedOf(story, config));
      await sees(panel, bannerOf(story));
      // It may stand over the next one; not by the pointer, as it may just be on its way to the other side.
      await waitFor('the end of the panel', async () => {
        await (await byRole(panel, 'button', 'Close (Esc)')).evaluate((button) => button.click());
        return (await tab.panelShown()) ? null : true;
      });
      await tab.page.keyboard.press('Escape');
    }
    const titles = () => firefox.side.notifications();
    await expect.poll(async () => (await titles()).length, { timeout: 20_000 }).toBe(chosen.length);
    for (const { name } of chosen) expect((await titles()).filter((title) => title.includes(name))).toHaveLength(1);

    await tab.reload();
    const moved = chosen.find(({ change }) => change === 'move')!;
    await tab.click(moved.event);
    await sees(await tab.panel(), bannerOf(moved));
    const popup = await firefox.openOwnPage('popup.html');
    await sees(popup, `${chosen.length} things need an answer`);
    for (const { name } of chosen) expect((await words(popup)).split(`${name}: your 1:1`)).toHaveLength(2);
    expect(await titles()).toHaveLength(chosen.length);
  });
});

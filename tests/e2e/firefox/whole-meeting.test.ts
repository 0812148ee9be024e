import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { type CalendarTab, openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { addLine, byRole, isTicked, press, sees, seesNoteSaved, words } from '../../support/drive/firefox/screen';
import { PATIENCE } from '../../support/drive/firefox/wait-for';
import { oneSeries } from '../../support/drive/one-series';
import type { Site } from '../../support/drive/places';

const SECRET = 'Q7private';
const SOON = { timeout: PATIENCE };

interface Role {
  site: Site;
  key: 'tomas' | 'denise';
  name: string;
  relation: 'report' | 'manager';
}

const ROLES: Role[] = [
  { site: 'google', key: 'tomas', name: 'Tomás Rivera', relation: 'report' },
  { site: 'outlook', key: 'denise', name: 'Denise Carter', relation: 'manager' },
];

/** Presses a key where nobody types. */
async function key(tab: CalendarTab, panel: Frame, name: '1' | '2' | '3' | 'n' | 'r' | 's' | 'q' | '/'): Promise<void> {
  await panel.$eval('main', (main) => main.focus());
  await tab.page.keyboard.press(name);
}

/** The phase that is chosen, by its words. */
function phaseOf(panel: Frame): Promise<string> {
  return panel.evaluate(() => {
    const chosen = document.querySelector<HTMLInputElement>(
      'main fieldset input[type=radio]:checked, main [role=radiogroup] input:checked',
    );
    return chosen?.labels?.[0]?.textContent?.trim() ?? '';
  });
}

/** A whole meeting as the Chromium stories tell it, shorter: it has just ended, and keys lead back to what was before. */
describe.each(ROLES)(
  'a whole 1:1 in Firefox, $site, with somebody who is a $relation',
  ({ site, key: who, name, relation }) => {
    let firefox: Firefox;
    // It has just ended.
    const series = oneSeries(site, who, '1:1 with Maya', Date.now() - 45 * MINUTE_MS);

    beforeAll(async () => {
      firefox = await launchFirefox();
    });
    afterAll(() => firefox?.close());

    async function open(tab: CalendarTab, event: typeof series.soon): Promise<Frame> {
      await tab.page.evaluate((date) => window.standIn.setView('week', date), event.start.slice(0, 10));
      await tab.settled();
      await tab.click(event);
      const panel = await tab.panel();
      await sees(panel, name);
      return panel;
    }

    it('is prepared, held, wrapped up, and met again', async () => {
      const now = instantToWall(Date.now(), series.config.timeZone);
      const tab = await openCalendarTab(firefox, site, { ...series.config, now });
      const panel = await open(tab, series.soon);
      await panel.select('select[aria-label="Relation"], main select', relation);
      await expect.poll(() => phaseOf(panel), SOON).toBe('Wrap up');
      await sees(panel, 'min over');

      await key(tab, panel, '1');
      await expect.poll(() => phaseOf(panel), SOON).toBe('Prepare');
      await key(tab, panel, 'q');
      await sees(panel, 'Questions to ask');
      await tab.page.keyboard.press('Escape');
      await addLine(panel, 'Add a topic', 'Swap of the late shift');
      await addLine(panel, 'Add a topic', 'Training budget');
      await sees(panel, 'Training budget');

      await key(tab, panel, '2');
      await press(panel, 'checkbox', 'Talked about Swap of the late shift');
      await addLine(panel, 'What came of it?', 'Leila takes Thursday');
      await sees(panel, 'Leila takes Thursday');
      await press(panel, 'textbox', 'Shared notes');
      await panel.waitForSelector('[contenteditable=true][aria-label="Shared notes"]');
      await tab.page.keyboard.type('The greenhouse plan is ready.');
      await tab.page.keyboard.press('Enter');
      await tab.page.keyboard.type('[] Send the floor plan @me !next');
      await tab.page.keyboard.press('Enter');
      await byRole(panel, 'checkbox', 'Done with Send the floor plan');
      await seesNoteSaved(panel);
      // Not by a click: what was just made is told of above it.
      await (await byRole(panel, 'textbox', 'Private notes')).focus();
      await panel.waitForSelector('[contenteditable=true][aria-label="Private notes"]');
      await tab.page.keyboard.type(`${SECRET} note`);
      await expect
        .poll(() => panel.$$eval('[data-save-state]', (all) => all.map((one) => one.getAttribute('data-save-state'))))
        .toEqual(['saved', 'saved']);

      await key(tab, panel, '3');
      await expect.poll(() => phaseOf(panel), SOON).toBe('Wrap up');
      await key(tab, panel, 'r');
      await tab.page.keyboard.press('4');
      await panel.waitForSelector('button[aria-pressed=true]');
      await key(tab, panel, 's');
      await sees(panel, 'Only shared things are in it.');
      const sheet = () => panel.$eval('dialog[open]', (dialog) => (dialog as HTMLElement).innerText);
      await expect.poll(sheet, SOON).toContain('greenhouse');
      for (const kept of ['Leila takes Thursday', 'Send the floor plan']) expect(await sheet()).toContain(kept);
      expect(await sheet()).not.toContain(SECRET);
      await press(panel, 'button', 'Copy');
      await sees(panel, 'Copied.');
      await tab.page.keyboard.press('Escape');

      const next = await open(tab, series.inAWeek);
      await sees(next, 'Since last time');
      for (const waiting of [
        'Send the floor plan',
        'Training budget',
        'What came of last time',
        'Leila takes Thursday',
      ]) {
        await sees(next, waiting);
      }
      // The panel may step aside for the calendar's popup.
      await tab.settled();
      await press(next, 'checkbox', 'Done with Send the floor plan');
      await expect.poll(() => isTicked(next, 'Done with Send the floor plan'), SOON).toBe(true);
      await key(tab, next, '/');
      await (await byRole(next, 'textbox', 'Search everything you wrote')).type('greenhouse');
      await next.waitForSelector('dialog mark');
      expect(await words(next)).toContain('The greenhouse plan is ready.');
    });

    it('asked nothing of the network', () => {
      expect(firefox.serving.refused).toEqual([]);
      expect(firefox.proxy.asked).toEqual([]);
    });
  },
);

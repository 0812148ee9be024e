import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek } from '../../support/drive/pick-event';
import { addItem, addTopic, openNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['people', 'templates', 'questions', 'judgements', 'settings', 'health', 'data', 'welcome'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds where it is run: the panel's frame lies in a closed root, so it can't be reached from the page. */
async function findings(where: Page | Frame): Promise<string[]> {
  await settled(where);
  await where.evaluate(`${AXE}; undefined`);
  const { violations } = await where.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`);
}

/**
 * A colour on its way from one to another has a contrast of its own. A caret that blinks for ever is none, and an
 * animation of a frame that the browser doesn't draw never ends: after a while everything has long been through.
 */
async function settled(where: Page | Frame): Promise<void> {
  await where.evaluate(() =>
    Promise.race([
      new Promise((resolve) => setTimeout(resolve, 3_000)),
      Promise.all(
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map((one) => one.finished.catch(() => undefined)),
      ),
    ]),
  );
}

/** Elements that reach beyond the right or left edge. */
function tooWide(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((one) => {
      return one.getBoundingClientRect().right > root.clientWidth + 1;
    });
    return wide.map((one) => one.outerHTML.slice(0, 120));
  });
}

/** A month, a person with a name from hell, and a question that waits. */
async function fill(chromium: Chromium): Promise<void> {
  const calendars = demoCalendars();
  await bringMonth(chromium, calendars);
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const names = [
    'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren',
    'نور الهدى عبد الرحمن',
    '<b>Bobby</b> "\u202eTables"',
  ];
  for (const [i, name] of names.entries()) {
    await askWorker(page, 'person/create', { id: String(i).repeat(32), name, relation: 'peer' });
  }
  await page.close();
}

async function openCancelled(chromium: Chromium) {
  const calendars = demoCalendars();
  const calendar = await openCalendar(chromium.context, 'google', { ...calendars.google, popupDelay: 300 });
  const events = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  const event = events.find((one) => one.start > calendar.config.now) ?? events.at(-1)!;
  await calendar.click(event);
  const panel = await calendar.panel();
  await panel.getByRole('textbox', { name: 'Add a topic' }).waitFor();
  return { calendar, panel, event };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${colorScheme}`, () => {
    test.use({ launch: { colorScheme } });

    test('where nothing is yet', async ({ chromium }) => {
      const popup = await chromium.openOwnPage('popup.html');
      await popup.getByRole('link', { name: 'Google Calendar' }).waitFor();
      expect(await findings(popup)).toEqual([]);
      const page = await chromium.openOwnPage('dashboard.html#/people');
      for (const name of PAGES) {
        await page.evaluate((room) => {
          location.hash = `#/${room}`;
        }, name);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await findings(page), name).toEqual([]);
      }
    });

    test('on a full popup and dashboard, with dialogs and menus open', async ({ chromium }) => {
      await fill(chromium);
      const { calendar, event, panel } = await openCancelled(chromium);
      await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
      await panel.getByRole('button', { name: 'Ask for a new time' }).waitFor({ timeout: 20_000 });

      const popup = await chromium.openOwnPage('popup.html');
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.getByRole('button', { name: 'Ask for a new time' }).first().click();
      await popup.getByRole('textbox', { name: 'Your message' }).waitFor();
      expect(await findings(popup)).toEqual([]);
      await popup
        .getByRole('button', { name: /^More for/ })
        .first()
        .click();
      await popup.getByRole('menuitem').first().waitFor();
      expect(await findings(popup), 'menu').toEqual([]);

      const page = await chromium.openOwnPage('dashboard.html#/people');
      for (const name of PAGES) {
        await page.evaluate((room) => {
          location.hash = `#/${room}`;
        }, name);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await findings(page), name).toEqual([]);
      }
      await page.evaluate(() => {
        location.hash = '#/people';
      });
      await page.getByRole('link', { name: /Tomás Rivera/ }).click();
      await page.getByRole('region', { name: 'One-on-ones' }).locator('summary').last().click();
      await page.getByText('Talked about').waitFor();
      expect(await findings(page), 'person').toEqual([]);

      await page.evaluate(() => {
        location.hash = '#/data';
      });
      await page.locator('input[type=file]').setInputFiles({
        name: 'other.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"halfhour-backup","version":1,"madeAt":"2026-11-01T10:00:00.000Z","tables":{}}'),
      });
      await page.getByRole('table').waitFor();
      expect(await findings(page), 'preview').toEqual([]);
      await page.getByRole('button', { name: 'Erase everything' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findings(page), 'erase').toEqual([]);
    });

    test('in the panel: worked, with its editor, and with the repair unfolded', async ({ chromium }) => {
      await fill(chromium);
      const { calendar, panel, event } = await openCancelled(chromium);
      expect(await findings(panel)).toEqual([]);
      await addTopic(panel, 'Something new');
      await addItem(panel, 'Somebody does it');
      await openNote(panel, 'Shared notes');
      expect(await findings(panel), 'editor').toEqual([]);
      await calendar.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
      const ask = panel.getByRole('button', { name: 'Ask for a new time' });
      await ask.waitFor({ timeout: 20_000 });
      await press(ask);
      await panel.getByRole('textbox', { name: 'Your message' }).waitFor();
      await press(panel.locator('summary').last());
      expect(await findings(panel), 'repair').toEqual([]);
    });
  });
}

test('nothing is wider than 320 px, whatever people are called', async ({ chromium }) => {
  await fill(chromium);
  const popup = await chromium.openOwnPage('popup.html');
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.getByRole('heading', { name: 'Open action items' }).waitFor();
  expect(await tooWide(popup)).toEqual([]);
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await page.setViewportSize({ width: 320, height: 600 });
  const person = await page.getByRole('link', { name: /Wolfe/ }).getAttribute('href');
  const tomas = await page.getByRole('link', { name: /Tomás/ }).getAttribute('href');
  for (const hash of [...PAGES.map((name) => `#/${name}`), person!, tomas!]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(200);
    expect(await tooWide(page), hash).toEqual([]);
  }
});

test('with the system’s own colours everything stands out, and with less motion nothing moves', async ({
  chromium,
}) => {
  await fill(chromium);
  const page = await chromium.openOwnPage('dashboard.html#/settings');
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const box = page.getByRole('checkbox', { name: 'Before a 1:1' });
  await box.focus();
  await page.keyboard.press('Space');
  // A millisecond is the least: some code waits for the end of a transition.
  const longest = await page.evaluate(() =>
    Math.max(0, ...document.getAnimations().map((one) => Number(one.effect?.getComputedTiming().endTime ?? 0))),
  );
  expect(longest).toBeLessThanOrEqual(1);
  // A switch that is on must differ from one that is off by more than a colour that the system takes away.
  const look = (name: string) =>
    page
      .getByRole('checkbox', { name })
      .evaluate((input) => getComputedStyle(input.nextElementSibling as Element).backgroundColor);
  expect(await look('Before a 1:1')).not.toBe(await look('When a 1:1 is cancelled'));
  const edge = await page.getByRole('navigation').evaluate((nav) => {
    const here = nav.querySelector('[aria-current]')!;
    const { outlineStyle, borderStyle, textDecorationLine, fontWeight } = getComputedStyle(here);
    return { outlineStyle, borderStyle, textDecorationLine, fontWeight: Number(fontWeight) };
  });
  expect(edge.fontWeight).toBeGreaterThan(500);
  const popup = await chromium.openOwnPage('popup.html');
  await popup.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await popup.getByRole('heading', { name: 'Open action items' }).waitFor();
  expect(await findings(popup)).toEqual([]);
});

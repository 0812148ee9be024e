import type { Frame, Page } from '@playwright/test';
import { PAGES, PERSON_PAGES } from '@/utils/state/dashboard/route';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { findings, tooWide } from '../../support/drive/axe';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { pressKey, tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek } from '../../support/drive/pick-event';
import { addItem, addTopic, openNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

function goTo(page: Page, hash: string): Promise<void> {
  return page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

/** Looks into every room of the dashboard, which stays open. */
async function allRooms(chromium: Chromium): Promise<Page> {
  const page = await chromium.openOwnPage('dashboard.html#/people');
  for (const name of PAGES) {
    await goTo(page, `#/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findings(page), name).toEqual([]);
  }
  return page;
}

/** Opens a sheet by its key, or by `open`; says what axe finds; closes it. */
async function sheet(panel: Frame, name: string, open: string | (() => Promise<void>)): Promise<string[]> {
  // At once after the last one was closed: no key may be lost in between.
  if (typeof open === 'string') await pressKey(panel, open);
  else await open();
  const drawer = panel.getByRole('dialog', { name });
  await drawer.waitFor();
  // Its words come a moment after it.
  await expect(drawer.getByRole('status', { name: 'Loading' })).toHaveCount(0);
  for (const fold of await drawer.locator('details:not([open]) > summary').all()) {
    if (await fold.isVisible()) await fold.press('Enter');
  }
  const found = await findings(panel);
  const wide = await tooWide(panel);
  await drawer.getByRole('button', { name: 'Close' }).first().press('Enter');
  await expect(drawer).toHaveCount(0);
  return [...found, ...wide].map((one) => `${name}: ${one}`);
}

async function keepConcern(panel: Frame): Promise<void> {
  await pressKey(panel, 'c');
  await panel.getByRole('textbox', { name: 'What you see' }).fill('Comes late to the handover');
  await panel.getByRole('button', { name: 'Keep it' }).press('Enter');
  await panel.getByText(/^since /).waitFor();
}

async function search(panel: Frame, word: string): Promise<void> {
  await pressKey(panel, '/');
  await panel.getByRole('searchbox').fill(word);
  await panel.getByRole('list', { name: 'What was found' }).locator('mark').first().waitFor();
}

async function openVersions(panel: Frame): Promise<void> {
  await openNote(panel, 'Shared notes');
  await press(panel.getByRole('toolbar').first().getByRole('button', { name: 'Earlier versions' }));
}

async function help(panel: Frame, name: string): Promise<void> {
  await panel.getByRole('button', { name: 'Help in the talk' }).press('Enter');
  await panel.getByRole('menuitem', { name }).press('Enter');
}

/** Chooses in the menu of a row. */
async function choose(panel: Frame, text: string, ...names: string[]): Promise<void> {
  await press(panel.getByRole('button', { name: `More for “${text}”` }));
  for (const name of names) await press(panel.getByRole('menuitem', { name, exact: true }));
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
      await allRooms(chromium);
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

      const page = await allRooms(chromium);
      await goTo(page, '#/templates');
      await page.getByRole('button', { name: 'New template' }).click();
      await page.getByLabel('Agenda', { exact: true }).fill('## Now (5)\n- The last rush\nand more');
      await page.getByText('Line 3 is neither a section nor a topic.').waitFor();
      expect(await findings(page), 'template').toEqual([]);
      await goTo(page, '#/questions');
      await page.getByRole('button', { name: 'Write your own' }).click();
      await page.getByRole('textbox', { name: 'Your question' }).waitFor();
      expect(await findings(page), 'question').toEqual([]);
      await goTo(page, '#/search');
      await page.getByRole('searchbox').fill('plan');
      await page.getByRole('list', { name: 'What was found' }).locator('mark').first().waitFor();
      expect(await findings(page), 'found').toEqual([]);
      await goTo(page, '#/people');
      await page.getByRole('link', { name: /Tomás Rivera/ }).click();
      await page.getByRole('region', { name: 'Timeline' }).locator('summary').filter({ visible: true }).last().click();
      await page.getByText('Talked about').waitFor();
      expect(await findings(page), 'person').toEqual([]);
      const { hash } = new URL(page.url());
      for (const name of PERSON_PAGES) {
        await goTo(page, `${hash}/${name}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        expect(await findings(page), name).toEqual([]);
      }

      await goTo(page, '#/data');
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
      await askWorker(panel, 'settings/patch', { panelWidth: 320 });
      await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(320);
      const repair = panel.getByRole('region', { name: 'Find another time' });
      for (const fold of await repair.locator('summary').all()) await press(fold);
      await repair.getByRole('radio', { name: 'A time of your own' }).check({ force: true });
      expect([...(await findings(panel)), ...(await tooWide(panel))], 'repair').toEqual([]);
    });

    test('in the panel: its three phases, what unfolds in them, and every sheet', async ({ chromium }) => {
      await fill(chromium);
      const { panel } = await openCancelled(chromium);
      // As narrow as it can be: what is too wide shows.
      await askWorker(panel, 'settings/patch', { panelWidth: 320 });
      await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(320);
      const card = panel.getByRole('region', { name: 'Before you meet' });
      await card.locator('summary').first().waitFor();
      for (const fold of ['Questions to yourself', 'Before you meet']) {
        const summary = card.locator('summary').filter({ hasText: fold });
        if (!(await summary.evaluate((one) => (one.parentElement as HTMLDetailsElement).open))) {
          await summary.evaluate((one: HTMLElement) => one.click());
        }
      }
      await pressKey(panel, 'w');
      await panel.getByRole('textbox', { name: /^Keep something for/ }).waitFor();
      expect([...(await findings(panel)), ...(await tooWide(panel))], 'preparation').toEqual([]);
      await addTopic(panel, 'Something to give away');
      await press(panel.getByRole('button', { name: 'Add a section' }));
      await panel.getByRole('textbox', { name: 'Name of the section' }).fill('First');
      await panel.getByRole('textbox', { name: 'Name of the section' }).press('Enter');
      expect([...(await findings(panel)), ...(await tooWide(panel))], 'sections').toEqual([]);

      const sheets: [string, Parameters<typeof sheet>[2]][] = [
        ['Share the agenda', 's'],
        ['Questions to ask', 'q'],
        ['Templates', 'p'],
        ['Feedback', 'f'],
        ['Concern', () => keepConcern(panel)],
        ['Search', () => search(panel, 'sheet')],
        ['Keys', '?'],
        ['Move this topic', () => choose(panel, 'Something to give away', 'Move', 'To somebody else…')],
        ['Earlier versions', () => openVersions(panel)],
      ];
      for (const [name, open] of sheets) expect(await sheet(panel, name, open)).toEqual([]);

      await pressKey(panel, '2');
      await panel.getByRole('group', { name: 'Who is talking' }).waitFor();
      await pressKey(panel, 'm');
      expect([...(await findings(panel)), ...(await tooWide(panel))], 'talk').toEqual([]);
      expect(await sheet(panel, 'A moment of quiet', () => help(panel, 'Gone quiet'))).toEqual([]);
      expect(await sheet(panel, 'Back to topics', () => help(panel, 'Back to topics'))).toEqual([]);
      await pressKey(panel, '3');
      await panel.getByRole('region', { name: 'How was it?' }).waitFor();
      await panel.getByRole('button', { name: '2 Thin' }).press('Enter');
      await panel.getByRole('button', { name: '2 Thin', pressed: true }).waitFor();
      await panel.getByRole('slider').press('ArrowLeft');
      await panel.getByText(/^Your guess/).waitFor();
      expect([...(await findings(panel)), ...(await tooWide(panel))], 'wrap-up').toEqual([]);
      expect(await sheet(panel, 'Send the recap', 's')).toEqual([]);
      await pressKey(panel, 'h');
      await panel.getByText('Private things are hidden. Press h to show them.').waitFor();
      expect(await findings(panel), 'hidden').toEqual([]);
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
  const behind = PERSON_PAGES.map((name) => `${person}/${name}`);
  for (const hash of [
    ...PAGES.map((name) => `#/${name}`),
    person!,
    ...behind,
    tomas!,
    person!.replace('people', 'ask'),
  ]) {
    await goTo(page, hash);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(200);
    expect(await tooWide(page), hash).toEqual([]);
  }
});

test('at 320 px the rooms of the dashboard are one button, and keys go through it', async ({ chromium }) => {
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await page.setViewportSize({ width: 320, height: 600 });
  const rooms = page.getByRole('navigation', { name: 'Rooms of the dashboard' });
  const people = rooms.getByRole('button', { name: /^People/, expanded: false });
  await expect(rooms.getByRole('link')).toHaveCount(0);
  await tabTo(page, people);
  await page.keyboard.press('Enter');
  await expect(rooms.getByRole('link', { name: 'People' })).toBeFocused();
  expect([...(await findings(page)), ...(await tooWide(page))]).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(people).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, rooms.getByRole('link', { name: 'Settings' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await expect(rooms.getByRole('button', { name: /^Settings/, expanded: false })).toBeFocused();
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

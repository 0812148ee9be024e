import type { Page } from '@playwright/test';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { type CalendarPage, openCalendar } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek, othersOf } from '../../support/drive/pick-event';
import type { Site } from '../../support/drive/places';
import { addItem, addTopic, openAgenda, openNote, saveState, writeNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];

interface ExtensionInterface {
  runtime: { reload(): void; getManifest(): { content_scripts: { js: string[]; matches: string[] }[] } };
  tabs: { query(query: object): Promise<{ id: number }[]>; setZoom(tabId: number, factor: number): Promise<void> };
  scripting: { executeScript(injection: object): Promise<unknown> };
}

/** How many elements of ours stand on the page. */
function hostsOn(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.children.length - 2);
}

for (const site of SITES) {
  test.describe(`${site}: tabs and updates`, () => {
    test('two tabs with the same meeting show each other’s edits and lose none', async ({ chromium }) => {
      const left = await openCalendar(chromium.context, site);
      const right = await openCalendar(chromium.context, site);
      const [{ panel: one }, { panel: two }] = [await openAgenda(left), await openAgenda(right)];
      await addTopic(one, 'From the left');
      await addTopic(two, 'From the right');
      await addItem(two, 'Promised on the right');
      for (const panel of [one, two]) {
        await expect(panel.getByText('From the left')).toBeVisible();
        await expect(panel.getByText('From the right')).toBeVisible();
        await expect(panel.getByText('Promised on the right')).toBeVisible();
      }
      await two.getByRole('checkbox', { name: /From the left/ }).click({ force: true });
      await expect(one.getByRole('checkbox', { name: /From the left/ })).toBeChecked();

      // Both write into the same note, neither waits for the other.
      await writeNote(one, 'Shared notes', 'First line.');
      await expect(two.getByRole('textbox', { name: 'Shared notes' })).toContainText('First line.');
      await openNote(two, 'Shared notes');
      await right.page.keyboard.press('Control+Home');
      await Promise.all([left.page.keyboard.type(' Left end.'), right.page.keyboard.type('Right start. ')]);
      for (const panel of [one, two]) {
        await expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');
        const note = panel.getByRole('textbox', { name: 'Shared notes' });
        for (const words of ['Right start.', 'First line.', 'Left end.']) await expect(note).toContainText(words);
        expect((await note.textContent())!.replace(/\s/g, '')).toHaveLength('Rightstart.Firstline.Leftend.'.length);
      }
    });

    test('a script that comes twice stands once', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const worker = await chromium.worker();
      await worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
        for (const { js: files, matches: url } of chrome.runtime.getManifest().content_scripts) {
          for (const { id: tabId } of await chrome.tabs.query({ url })) {
            await chrome.scripting.executeScript({ target: { tabId }, files });
          }
        }
      });
      await openAgenda(calendar);
      expect(await hostsOn(calendar.page)).toBe(1);
      expect(calendar.page.frames().filter((frame) => frame.url().includes('/panel.html'))).toHaveLength(1);
    });

    test('after an update the old panel leaves and the new one works, without loading the tab anew', async ({
      chromium,
    }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      await addTopic(panel, 'Before the update');
      await writeNote(panel, 'Shared notes', 'Written before');
      await calendar.page.evaluate(() => Object.assign(window, { sameDocument: true }));
      const name = await calendar.page.evaluate(() => document.documentElement.lastElementChild!.localName);
      await update(chromium);
      // The old script looks every two seconds whether it is still wanted.
      await expect.poll(() => calendar.page.locator(name).count()).toBe(0);
      // The new one comes when somebody is there.
      expect(await hostsOn(calendar.page)).toBe(0);
      await closePopup(calendar);
      await expect.poll(() => moveAbout(calendar.page).then(() => hostsOn(calendar.page))).toBe(1);
      const again = await openAgenda(calendar);
      await expect(again.panel.getByText('Before the update')).toBeVisible();
      await expect(again.panel.getByText('Written before')).toBeVisible();
      await addTopic(again.panel, 'After the update');
      await expect(again.panel.getByRole('checkbox', { name: /After the update/ })).toBeVisible();
      expect(await calendar.page.evaluate(() => 'sameDocument' in window)).toBe(true);
    });

    test('in a window of 320 pixels and at 200 % nothing is cut off', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      await addTopic(panel, 'Ein Donaudampfschifffahrtsgesellschaftskapitänspatentverlängerungsantragsformular');
      await addItem(panel, 'Unabbreviated-promise-without-any-space-in-it-at-all-whatsoever-to-break-at');
      const fits = () =>
        panel.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const buttons = [...document.querySelectorAll<HTMLElement>('button, input, select, [role=textbox]')];
          const outside = buttons.filter((button) => {
            const { left, right, width } = button.getBoundingClientRect();
            return width > 0 && button.checkVisibility() && (left < -1 || right > innerWidth + 1);
          });
          return {
            scrolls: scrollWidth > clientWidth + 1,
            outside: outside.map((button) => button.outerHTML.slice(0, 120)),
          };
        });
      await calendar.page.setViewportSize({ width: 320, height: 640 });
      await expect.poll(() => panel.evaluate(() => innerWidth)).toBe(320);
      expect(await fits()).toEqual({ scrolls: false, outside: [] });
      await calendar.page.setViewportSize({ width: 1360, height: 860 });
      const worker = await chromium.worker();
      await worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: ExtensionInterface };
        for (const { id } of await chrome.tabs.query({})) await chrome.tabs.setZoom(id, 2).catch(() => undefined);
      });
      await expect.poll(() => calendar.page.evaluate(() => devicePixelRatio)).toBe(2);
      expect(await fits()).toEqual({ scrolls: false, outside: [] });
      expect(await calendar.panelShown()).toBe(true);
    });
  });
}

test('Outlook changes from Calendar to Mail and back in one document', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'outlook');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'Before the mail');
  await closePopup(calendar);
  // The panel stepped aside for the popup and stands over the site's own strip until it is back in its place.
  await expect(async () => {
    await calendar.page.getByRole('button', { name: 'Mail', exact: true }).first().click({ force: true });
    expect(calendar.page.url()).toContain('/mail');
  }).toPass();
  expect(await hostsOn(calendar.page)).toBe(1);
  await calendar.page.getByRole('button', { name: 'Calendar', exact: true }).first().click({ force: true });
  await calendar.page.locator('[data-calitemid]').first().waitFor();
  const again = await openAgenda(calendar);
  await expect(again.panel.getByText('Before the mail')).toBeVisible();
});

test('a second Google account is read as its own person', async ({ chromium }) => {
  const user = { name: 'Maya at the Academy', email: 'maya@academy.example' };
  const second = standInConfig('google', { user });
  const calendar = await openCalendar(chromium.context, 'google', {
    accounts: [{ user, calendars: second.calendars, events: second.events }],
    url: 'https://calendar.google.com/calendar/u/1/r/week',
  });
  const [event] = oneOnOnesThisWeek(await calendar.events(), second);
  await calendar.click(event!);
  const panel = await calendar.panel();
  const [other] = othersOf(event!, second);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(other!.name);
  const { pages } = await askWorker<{ pages: { account: string | null; unread: number }[] }>(panel, 'view/health');
  expect(pages).toMatchObject([{ account: user.email, unread: 0 }]);
});

/** As the browser does when a new version has come: everything of the old one dies, the new one starts. */
/** Somebody is there: a hand on the mouse, nothing more. */
async function moveAbout(page: Page): Promise<void> {
  await page.mouse.move(4, 4);
  await page.mouse.move(8, 8);
}

async function update(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker
    .evaluate(() => (globalThis as unknown as { chrome: ExtensionInterface }).chrome.runtime.reload())
    .catch(() => undefined);
}

/** The calendar's popup is left, so that the next click reaches its event. */
async function closePopup(calendar: CalendarPage): Promise<void> {
  await calendar.page.evaluate(() => window.standIn.recycle());
  await calendar.page.keyboard.press('Escape');
}

import type { Frame, Page } from '@playwright/test';
import { type CalendarPage, openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];
const POPUP: Record<Site, string> = {
  google: '[data-chips-dialog="true"]',
  outlook: '[data-app-section="CalendarItemPeek"]',
};

/** Where the panel's frame stands; it slides, so it is asked for until it stands still. */
async function standing(panel: Frame): Promise<{ left: number; right: number; width: number }> {
  const read = async () => {
    const box = await (await panel.frameElement()).boundingBox();
    return { left: box!.x, right: box!.x + box!.width, width: box!.width };
  };
  let before = await read();
  for (;;) {
    await panel.page().waitForTimeout(80);
    const now = await read();
    if (now.left === before.left && now.width === before.width) return now;
    before = now;
  }
}

/** Lets go of the calendar's popup, as a person does who goes on reading. */
async function closePopup(calendar: CalendarPage): Promise<void> {
  await calendar.page.keyboard.press('Escape');
  await expect(calendar.page.locator(POPUP[calendar.site])).toBeHidden();
}

async function dragEdge(page: Page, panel: Frame, by: number): Promise<void> {
  const { left, right } = await standing(panel);
  const middle = page.viewportSize()!.width / 2;
  const edge = left < middle ? right : left;
  const out = left < middle ? 1 : -1;
  await page.mouse.move(edge, 400);
  await page.mouse.down();
  await page.mouse.move(edge + (out * by) / 2, 410, { steps: 4 });
  await page.mouse.move(edge + out * by, 420, { steps: 4 });
  await page.mouse.up();
}

for (const site of SITES) {
  test.describe(site, () => {
    test('the panel is as wide as its edge was dragged, also after a reload', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      expect((await standing(panel)).width).toBe(380);
      await dragEdge(calendar.page, panel, 120);
      expect((await standing(panel)).width).toBe(500);
      // The calendar's own popup heard nothing of it.
      await expect(calendar.page.locator(POPUP[site])).toBeVisible();
      await calendar.page.reload();
      await calendar.page.waitForFunction(() => Boolean(window.standIn));
      const again = await openAgenda(calendar);
      expect((await standing(again.panel)).width).toBe(500);
    });

    test('the panel changes sides by its button, and stays there', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      await closePopup(calendar);
      const { width } = calendar.page.viewportSize()!;
      const settings = await chromium.openOwnPage('dashboard.html#/settings');
      await settings.getByRole('radio', { name: 'left' }).check({ force: true });
      await calendar.page.bringToFront();
      await expect.poll(async () => (await standing(panel)).left).toBe(0);
      await press(panel.getByRole('button', { name: 'Move to the other side' }));
      await expect.poll(async () => (await standing(panel)).right).toBe(width);
      await press(panel.getByRole('button', { name: 'Move to the other side' }));
      await expect.poll(async () => (await standing(panel)).left).toBe(0);
      await expect(settings.getByRole('radio', { name: 'left' })).toBeChecked();
    });

    test('the panel steps aside for the calendar’s own popup', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openAgenda(calendar);
      const popup = calendar.page.locator(POPUP[site]);
      await expect(popup).toBeVisible();
      await expect
        .poll(async () => {
          const box = await popup.boundingBox();
          const { left, right } = await standing(panel);
          return Math.max(0, Math.min(box!.x + box!.width, right) - Math.max(box!.x, left));
        })
        .toBe(0);
    });

    test('the panel stands when the calendar redraws, turns the page, or throws foreign elements out', async ({
      chromium,
    }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel, name } = await openAgenda(calendar);
      await closePopup(calendar);
      await calendar.page.evaluate(() => {
        window.standIn.recycle();
        window.standIn.setView('month');
      });
      await calendar.page.waitForTimeout(600);
      expect(await calendar.panelShown()).toBe(true);
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
      await calendar.page.evaluate(() => {
        for (const child of [...document.documentElement.children]) {
          if (!['HEAD', 'BODY'].includes(child.tagName)) child.remove();
        }
      });
      // Moving a frame in the document loads it anew: it asks the worker and shows the same agenda.
      const back = await calendar.panel();
      await expect(back.getByRole('heading', { level: 1 })).toContainText(name);
    });

    test('at 320 px the panel takes the window, and everything in it can be reached', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      await openAgenda(calendar);
      await calendar.page.setViewportSize({ width: 320, height: 640 });
      const panel = await calendar.panel();
      expect((await standing(panel)).width).toBe(320);
      const sideways = await panel.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
    });
  });
}

import type { Page } from '@playwright/test';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { findings, tooWide } from '../../support/drive/axe';
import { tabTo } from '../../support/drive/keyboard';
import { expect, test } from './fixtures';

/** Somebody's month, looked at through figures. */
async function lookBack(chromium: Chromium): Promise<Page> {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/insights');
  await expect(page.getByRole('heading', { name: 'Figures' })).toBeVisible();
  return page;
}

test('by keys alone: along a chart, its table, another span, one person, how it is counted', async ({ chromium }) => {
  const page = await lookBack(chromium);
  const { keyboard } = page;
  const chart = page.getByRole('figure', { name: 'What became of the 1:1s' });
  await tabTo(page, chart.getByRole('img'));
  await keyboard.press('End');
  await expect(chart.getByText(/· Held \d/)).toBeVisible();
  await keyboard.press('ArrowLeft');
  await tabTo(page, chart.getByRole('button', { name: 'Show as table' }));
  await keyboard.press('Enter');
  await expect(chart.getByRole('columnheader', { name: 'Held' })).toBeVisible();

  await tabTo(page, page.getByRole('radio', { name: '12 weeks' }), 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '26 weeks' })).toBeChecked();
  await expect(page.getByText(/Compared with the 182 days before/)).toBeVisible();

  const people = page.getByRole('region', { name: 'Figures of each person' });
  const link = people.getByRole('link').first();
  const name = await link.textContent();
  await tabTo(page, link);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: name! })).toBeVisible();
  await expect(page.getByRole('radio', { name: '26 weeks' })).toBeChecked();
  await tabTo(page, page.getByRole('link', { name: 'How this is counted' }));
  await keyboard.press('Enter');
  await expect(page.getByText('held ÷ (held + called off + missed)')).toBeVisible();
  expect(await findings(page), 'definitions').toEqual([]);
});

test('an observation is put away, and comes back by its undo', async ({ chromium }) => {
  const page = await lookBack(chromium);
  const look = page.getByRole('region', { name: 'Worth a look' });
  const [first] = await look.getByRole('heading', { level: 3 }).allTextContents();
  await look.getByRole('button', { name: 'Not now' }).first().click();
  await expect(look.getByRole('heading', { name: first! })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(look.getByRole('heading', { name: first! })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test(`figures, charts and tables in ${colorScheme} colours, wide and narrow`, async ({ chromium }) => {
      const page = await lookBack(chromium);
      for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
      expect(await findings(page), 'tables').toEqual([]);
      for (const button of await page.getByRole('button', { name: 'Show as table' }).all()) await button.click();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findings(page), `${width}`).toEqual([]);
        expect(await tooWide(page), `${width}`).toEqual([]);
      }
    });
  });
}

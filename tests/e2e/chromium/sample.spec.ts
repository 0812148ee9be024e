import type { Page } from '@playwright/test';
import { findings } from '../../support/drive/axe';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

const strip = (page: Page) => page.getByText(/^Sample data is shown/);

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
}

test('sample data is looked around in, written to, and taken out with what is one’s own kept', async ({ chromium }) => {
  const page = await chromium.openOwnPage('dashboard.html#/welcome');
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const room of ['week', 'people', 'feedback', 'insights', 'search', 'data', 'settings']) {
    await goTo(page, `#/${room}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expect(strip(page)).toBeVisible();
    expect(await findings(page), room).toEqual([]);
  }
  await goTo(page, '#/people');
  await page
    .getByRole('link', { name: /Nora Winfield/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nora Winfield' })).toBeVisible();
  await expect(page.getByText('How the end of the trial period will go').first()).toBeVisible();
  expect(await page.locator('body').innerText()).not.toMatch(/NaN|Infinity|undefined/);

  const { people } = await askWorker<{ people: { name: string; pairId: string }[] }>(page, 'view/people');
  const { pairId } = people.find(({ name }) => name === 'Nora Winfield')!;
  const mine = { pairId, kind: 'thought', text: 'A thought of my own', source: null, capturedAt: 1, usedAt: null };
  await askWorker(page, 'row/create', { table: 'capture', id: 'mine', visibility: 'private', fields: mine });

  const popup = await chromium.openOwnPage('popup.html');
  await expect(strip(popup)).toBeVisible();
  expect(await findings(popup)).toEqual([]);
  const badge = async () =>
    (await chromium.worker()).evaluate(() => {
      const { chrome } = globalThis as unknown as {
        chrome: { action: { getBadgeText(of: object): Promise<string> } };
      };
      return chrome.action.getBadgeText({});
    });
  expect(await badge()).toBe('');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Remove it' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'You wrote something here, too' });
  await expect(dialog.getByRole('listitem')).toHaveText(['A thought of my own']);
  expect(await findings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep my words' }).press('Enter');
  await expect(strip(page)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(strip(page)).toBeVisible();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await page.getByRole('button', { name: 'Remove all of it' }).click();
  await expect(strip(page)).toBeHidden();
  expect(await askWorker(page, 'view/people')).toMatchObject({ people: [] });
  await expect(popup.getByText('A thought of my own')).toBeVisible();
  await expect(strip(popup)).toBeHidden();
  expect(errors).toEqual([]);
});

test('the people fit the role: whoever is led meets those above', async ({ chromium }) => {
  const page = await chromium.openOwnPage('dashboard.html#/welcome/2');
  await page.getByRole('radio', { name: 'I have a manager' }).check({ force: true });
  await page.getByRole('button', { name: 'Look around with sample data' }).click();
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible();
  await goTo(page, '#/people');
  await expect(page.getByRole('link', { name: /Hanna Brooks/ })).toBeVisible();
  await expect(page.getByText('Nora Winfield')).toHaveCount(0);
});

import type { Page } from '@playwright/test';
import { findings, tooWide } from '../../support/drive/axe';
import { bringReview, REVIEW_PAGE, SECRET } from '../../support/drive/bring-review';
import { tabTo } from '../../support/drive/keyboard';
import { expect, test } from './fixtures';

const PROMISE = 'Draft the hand-over template';

async function openReview(chromium: { openOwnPage: (path: string) => Promise<Page> }): Promise<Page> {
  const page = await chromium.openOwnPage(REVIEW_PAGE);
  await expect(page.getByRole('heading', { level: 1, name: /Aiko Tanaka/ })).toBeVisible();
  return page;
}

const sheetOf = (page: Page) => page.getByRole('region', { name: 'The sheet, as it is printed' });

/** How many pages the PDF has on each paper; a page prints one at a time. */
async function pagesOf(page: Page): Promise<number[]> {
  const counts: number[] = [];
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    counts.push(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0);
  }
  return counts;
}

/** What is drawn on paper: nothing else reaches the printer. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  await page.emulateMedia({ media: null });
  return text;
}

test('by keys alone: looked at, a line and a part left out and had back, one page without a private word', async ({
  chromium,
}) => {
  await bringReview(chromium, { times: 1 });
  const page = await openReview(chromium);
  const sheet = sheetOf(page);
  await expect(sheet).toContainText('5 of 6 planned 1:1s held');
  await expect(sheet).toContainText('On-call hand-over: A written hand-over every Friday since October');
  expect(await findings(page)).toEqual([]);

  const line = sheet.getByRole('listitem').filter({ hasText: PROMISE }).first();
  await tabTo(page, line.getByRole('button', { name: /^Leave out/ }));
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: /^Put back/ })).toBeFocused();
  await tabTo(page, sheet.getByRole('button', { name: 'Leave out: What we wrote down' }));
  await page.keyboard.press('Enter');
  await expect(sheet).not.toContainText('Friday hand-over in writing');
  expect(await findings(page), 'left out').toEqual([]);

  const paper = await printed(page);
  expect(paper.match(new RegExp(PROMISE, 'g'))).toHaveLength(1);
  expect(paper).toContain('Ask the others about the rota');
  expect(paper).not.toMatch(new RegExp(`${SECRET}|What we wrote down|Leave out|Print or save|Insights|review talk`));
  expect(await pagesOf(page)).toEqual([1, 1]);

  await tabTo(page, line.getByRole('button', { name: /^Put back/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(line.getByRole('button', { name: /^Leave out/ })).toBeVisible();
  expect((await printed(page)).match(new RegExp(PROMISE, 'g'))).toHaveLength(2);
});

test('years of long lines in the widest letters and signs are one page, too, and the rest is counted', async ({
  chromium,
}) => {
  await bringReview(chromium, { times: 4, more: ` ${'WM'.repeat(60)} ${'👩🏽‍💻字'.repeat(40)}` });
  const page = await openReview(chromium);
  await expect(
    sheetOf(page)
      .getByText(/^and \d+ more$/)
      .first(),
  ).toBeVisible();
  expect(await pagesOf(page)).toEqual([1, 1]);
  expect(await printed(page)).not.toContain(SECRET);
});

test.describe('in dark colours', () => {
  test.use({ launch: { colorScheme: 'dark' } });

  test('nothing shared yet; then a sheet that is white on the screen and on paper, and fits 320 px', async ({
    chromium,
  }) => {
    await bringReview(chromium, { times: 0 });
    const empty = await openReview(chromium);
    await expect(empty.getByText('Nothing shared in this time')).toBeVisible();
    expect(await findings(empty), 'empty').toEqual([]);
    await empty.close();

    await bringReview(chromium, { times: 1 });
    const page = await openReview(chromium);
    await expect(sheetOf(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await tooWide(page)).toEqual([]);
    expect(await findings(page), 'narrow').toEqual([]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(sheetOf(page).getByRole('heading', { level: 2 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.getByRole('navigation')).toHaveCount(0);
  });
});

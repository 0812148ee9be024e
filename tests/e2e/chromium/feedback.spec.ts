import { readFile } from 'node:fs/promises';
import { findings, tooWide } from '../../support/drive/axe';
import { bringFeedback, bringPeople, SHEETS_PAGE } from '../../support/drive/bring-feedback';
import { pressKey, tabTo } from '../../support/drive/keyboard';
import { expect, test } from './fixtures';

const FEEDBACK = 'dashboard.html#/feedback';

test('by keys alone: praise is written, scheduled, taken back and said; what one was told is kept', async ({
  chromium,
}) => {
  await bringPeople(chromium);
  const page = await chromium.openOwnPage(FEEDBACK);
  const { keyboard } = page;
  await expect(page.getByText('Nothing written down yet')).toBeVisible();
  expect(await findings(page), 'empty').toEqual([]);

  await tabTo(page, page.getByRole('button', { name: 'Write feedback' }));
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Person' }));
  await keyboard.type('Ben');
  const seen = page.getByRole('textbox', { name: 'What you saw or heard' });
  await seen.waitFor();
  await tabTo(page, seen);
  await keyboard.type('Kept calm in the outage');
  expect(await findings(page), 'form').toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Keep as a draft' }));
  await keyboard.press('Enter');

  const drafts = page.getByRole('region', { name: 'Drafts' });
  await tabTo(page, drafts.getByRole('button', { name: 'Raise at the next 1:1' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'On an agenda' })).toContainText('Kept calm in the outage');
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await keyboard.press('Enter');
  await tabTo(page, drafts.getByRole('button', { name: 'I said it' }), 'Shift+Tab');
  await keyboard.press('Enter');
  const said = page.getByRole('region', { name: 'Said and heard' });
  await expect(said).toContainText('Kept calm in the outage');

  await tabTo(page, page.getByRole('button', { name: 'Somebody told me something' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('combobox', { name: 'Person' }));
  await keyboard.type('Aiko');
  const told = page.getByRole('textbox', { name: 'What Aiko told you' });
  await told.waitFor();
  await tabTo(page, told);
  await keyboard.type('Your questions help');
  await tabTo(page, page.getByRole('button', { name: 'Keep it' }));
  await keyboard.press('Enter');
  await expect(said).toContainText('From Aiko Tanaka');
  await page.reload();
  await expect(said.getByRole('article')).toHaveCount(2);
  await expect(page.getByRole('row', { name: /^Ben Okafor 1 0 0 0/ })).toBeVisible();

  await pressKey(page, 'h');
  await expect(page.getByText('Kept calm in the outage')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Feedback' })).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('a quarter of feedback and a full sheet are clear to everyone and fit 320 px', async ({ chromium }) => {
      await bringFeedback(chromium);
      for (const address of [FEEDBACK, SHEETS_PAGE]) {
        const page = await chromium.openOwnPage(address);
        await page.getByRole('article').first().waitFor();
        if (address === FEEDBACK) await page.getByRole('button', { name: 'Ask for feedback' }).click();
        expect(await findings(page), address).toEqual([]);
        await page.setViewportSize({ width: 320, height: 700 });
        expect(await tooWide(page), address).toEqual([]);
        expect(await findings(page), `${address} narrow`).toEqual([]);
        await page.close();
      }
    });
  });
}

test('old drafts ask first; the list is a private file; a sheet is kept as it is typed and hidden with one key', async ({
  chromium,
}) => {
  await bringFeedback(chromium);
  const page = await chromium.openOwnPage(FEEDBACK);
  const drafts = page.getByRole('region', { name: 'Drafts' });
  await expect(drafts).toContainText('2 drafts have waited for a week or longer.');
  await expect(drafts.getByRole('article').first()).toContainText('draft for 12 days');
  await page.getByRole('combobox', { name: 'Given or received' }).selectOption('received');
  await expect(page.getByRole('article')).toHaveCount(2);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV: Feedback (private)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('halfhour Feedback (private).csv');
  expect((await readFile(await file.path(), 'utf8')).split('\r\n')).toHaveLength(4);

  await page.getByRole('link', { name: 'From Aiko Tanaka' }).click();
  const gap = page.getByRole('textbox', { name: 'What is missing' });
  await gap.fill('A year of planning');
  await page.getByRole('textbox', { name: 'What comes next' }).focus();
  await expect(page.getByText('Sheet changed')).toBeVisible();
  await page.reload();
  await expect(gap).toHaveValue('A year of planning');
  await expect(page.getByText('We talked; mornings are hard at the moment')).toBeVisible();
  await pressKey(page, 'h');
  await expect(gap).toHaveCount(0);
  await expect(page.getByText(/Aiko|mornings/)).toHaveCount(0);
  await pressKey(page, 'h');
  await expect(gap).toHaveValue('A year of planning');
});

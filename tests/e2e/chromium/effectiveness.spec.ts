import type { Page } from '@playwright/test';
import { findings, tooWide } from '../../support/drive/axe';
import { bringChecks, bringWeekly, dayAgo, INSIGHTS_PAGE, PERSON_ID } from '../../support/drive/bring-checks';
import { tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

/** One of five, by keys: into the group, and along it. */
async function score(page: Page, question: string, value: number): Promise<void> {
  const first = page.getByRole('radiogroup', { name: question }).getByRole('radio').first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  for (let at = 1; at < value; at++) await page.keyboard.press('ArrowRight');
}

test('by keys alone: after eight 1:1s both sides answer on one screen, and what they see differently is talked about', async ({
  chromium,
}) => {
  await bringWeekly(chromium, 8);
  const page = await chromium.openOwnPage(INSIGHTS_PAGE);
  const { keyboard } = page;
  const card = page.getByRole('region', { name: 'Do these 1:1s work?' });
  await expect(card.getByText('8 1:1s since the last look.')).toBeVisible();
  await tabTo(page, card.getByRole('link', { name: 'Answer five questions' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Five short questions' })).toBeVisible();
  await score(page, 'Are our 1:1s worth the time for you?', 4);
  await score(page, 'Do you hear what is really going on, good and bad?', 5);
  expect(await findings(page), 'own answers').toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await keyboard.press('Enter');

  await expect(card.getByRole('row', { name: /Openness/ })).toContainText('5');
  await expect(card.getByText('8 1:1s since the last look.')).toHaveCount(0);
  await tabTo(page, card.getByRole('link', { name: 'Hand the screen over' }));
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Aiko.*how do our 1:1s work for you/ })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await keyboard.press('h');
  await score(page, 'Can you say what is really going on, good and bad?', 2);
  expect(await findings(page), 'handed over').toEqual([]);
  await tabTo(page, page.getByRole('button', { name: 'Done' }));
  await keyboard.press('Enter');
  await expect(page.getByText('Please hand the screen back.')).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Go on in Halfhour' }));
  await keyboard.press('Enter');
  // Whoever has the screen still sees nothing, until the owner lifts the cover.
  await expect(page.getByText('Only shared things are shown.')).toBeVisible();
  await expect(page.getByText('Aiko')).toHaveCount(0);
  await keyboard.press('h');

  await page.goto(page.url().replace(/#.*/, `#/insights/person/${PERSON_ID}`));
  await expect(card.getByText('You see this differently: worth a talk.')).toHaveCount(1);
  await tabTo(page, card.getByRole('button', { name: 'Put it on the agenda: Openness' }));
  await keyboard.press('Enter');
  await expect(card.getByText('It is on the agenda.')).toBeVisible();
  const { topics } = await askWorker<{ topics: { text: string; visibility: string }[] }>(page, 'view/person', {
    personId: PERSON_ID,
  });
  expect(topics).toMatchObject([{ text: 'Our 1:1s: Openness', visibility: 'shared' }]);
});

test('a survey is typed in: what is wrong is said, a day to come is asked about, a deleted one comes back', async ({
  chromium,
}) => {
  await bringWeekly(chromium, 4);
  const page = await chromium.openOwnPage('dashboard.html#/insights');
  const card = page.getByRole('region', { name: 'Outside surveys' });
  await card.getByRole('button', { name: 'Add a result' }).click();
  await card.getByRole('textbox', { name: 'Result' }).fill('6');
  await page.keyboard.press('Enter');
  await expect(card.getByText('What was the survey called?')).toBeVisible();
  await expect(card.getByLabel('Survey', { exact: true })).toBeFocused();
  await page.keyboard.type('360 feedback');
  await card.getByRole('textbox', { name: 'Result' }).fill('4,2');
  await card.getByLabel('Day').fill(dayAgo(-3));
  await page.keyboard.press('Enter');
  await expect(card.getByRole('button', { name: 'Save it anyway' })).toBeFocused();
  expect(await findings(page), 'form').toEqual([]);
  await card.getByLabel('Day').fill(dayAgo(3));
  await page.keyboard.press('Enter');
  await expect(card.getByText('4.2 of 5')).toBeVisible();
  const chart = card.getByRole('figure', { name: 'Surveys and your ratings' });
  await chart.getByRole('button', { name: 'Show as table' }).click();
  await expect(chart.getByRole('row', { name: /360 feedback.*84%/ })).toBeVisible();
  await card.getByRole('button', { name: 'Delete 360 feedback' }).click();
  await expect(card.getByText('4.2 of 5')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card.getByText('4.2 of 5')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('half a year of checks and surveys is clear to everyone and fits 320 px', async ({ chromium }) => {
      await bringChecks(chromium);
      const page = await chromium.openOwnPage(INSIGHTS_PAGE);
      await page.getByRole('radio', { name: '26 weeks' }).check({ force: true });
      await expect(page.getByRole('figure', { name: 'How it changed' })).toBeVisible();
      await page.getByText(/sets of answers/).click();
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findings(page), `${width}`).toEqual([]);
        expect(await tooWide(page), `${width}`).toEqual([]);
      }
      await page.goto(page.url().replace(/#.*/, `#/people/${PERSON_ID}/check/them`));
      await expect(page.getByRole('radiogroup')).toHaveCount(5);
      expect(await findings(page), 'handed over').toEqual([]);
      expect(await tooWide(page), 'handed over').toEqual([]);
    });
  });
}

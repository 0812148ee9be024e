import type { Page } from '@playwright/test';
import { findings, tooWide } from '../../support/drive/axe';
import { bringGrowth, bringPerson, dayFrom, GROWTH_PAGE, PERSON } from '../../support/drive/bring-growth';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { pressKey, tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** Down an open menu; it has the focus a moment after it opened. */
async function walkTo(page: Page, name: string): Promise<void> {
  const item = page.getByRole('menuitem', { name });
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  while (!(await item.evaluate((one) => one === document.activeElement))) await page.keyboard.press('ArrowDown');
}

test('by keys alone: an aim, a step that is put off and reached, what shows it, and an undo', async ({ chromium }) => {
  await bringPerson(chromium);
  const page = await chromium.openOwnPage(GROWTH_PAGE);
  const { keyboard } = page;
  await expect(page.getByRole('heading', { level: 1, name: `${PERSON}: growth and priorities` })).toBeVisible();
  // They have met, and never spoken of growth: a question is offered beside the one field.
  await expect(page.getByRole('heading', { name: /not talked about growth/ })).toBeVisible();
  expect(await findings(page), 'empty').toEqual([]);

  await tabTo(page, page.getByRole('textbox', { name: 'Add an aim' }));
  await keyboard.type('Lead a team');
  await keyboard.press('Enter');
  const aims = page.getByRole('region', { name: 'Aims', exact: true });
  await tabTo(page, aims.getByRole('textbox', { name: 'Add a milestone on the way to: Lead a team' }));
  await keyboard.type('Plan a release');
  await keyboard.press('Enter');
  await tabTo(page, aims.getByRole('button', { name: 'set a date: Date of: Plan a release' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await page.getByLabel('Date of: Plan a release').fill(dayFrom(30));
  await keyboard.press('Enter');
  await expect(page.getByRole('img', { name: /drawing of the milestones/ })).toBeVisible();

  await tabTo(page, aims.getByRole('button', { name: 'More for “Plan a release”' }));
  await keyboard.press('Enter');
  await walkTo(page, 'Put off by a month');
  await keyboard.press('Enter');
  await expect(aims.getByText('put off once')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await keyboard.press('Enter');
  await expect(aims.getByText('put off once')).toHaveCount(0);

  await tabTo(page, aims.getByRole('button', { name: 'More for “Plan a release”' }), 'Shift+Tab');
  await keyboard.press('Enter');
  await walkTo(page, 'What shows it?');
  await keyboard.press('Enter');
  await expect(aims.getByRole('textbox', { name: 'Add what shows it: Plan a release' })).toBeFocused();
  await keyboard.type('Led the planning alone');
  await keyboard.press('Enter');
  await expect(aims.getByRole('link', { name: /from the 1:1 of/ })).toBeVisible();
  await expect(aims.getByText('spoken of 5 days ago').first()).toBeVisible();

  await tabTo(page, aims.getByRole('checkbox', { name: 'Reached: Plan a release' }), 'Shift+Tab');
  await keyboard.press('Space');
  await expect(page.getByText('Things are moving.')).toBeVisible();
  const drawing = page.getByRole('img', { name: /drawing of the milestones/ });
  await tabTo(page, drawing, 'Shift+Tab');
  await keyboard.press('ArrowRight');
  await expect(page.getByText(/Plan a release · Lead a team · reached on/)).toBeVisible();

  await tabTo(page, page.getByRole('textbox', { name: 'Add an aim' }));
  await keyboard.type('Speak at a meetup');
  await keyboard.press('Enter');
  const more = aims.getByRole('button', { name: 'More for “Speak at a meetup”' });
  await tabTo(page, more, 'Shift+Tab');
  await keyboard.press('Alt+ArrowUp');
  await expect(page.getByText('Moved to place 1 of 2')).toBeAttached();
  await expect(more).toBeFocused();
  await page.reload();
  await expect(page.getByText('Things are moving.')).toBeVisible();
  await expect(aims.getByRole('heading', { level: 3 })).toHaveText(['Speak at a meetup', 'Lead a team']);
  expect(await findings(page), 'filled').toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ launch: { colorScheme } });

    test('a year of growth is clear to everyone and fits 320 px, all of it unfolded', async ({ chromium }) => {
      await bringGrowth(chromium);
      const page = await chromium.openOwnPage(GROWTH_PAGE);
      await page.getByRole('button', { name: 'Show as table' }).click();
      await expect(page.getByRole('row', { name: /Mentor a new colleague.*overdue since/ })).toBeVisible();
      await page.getByRole('button', { name: 'Show as table' }).click();
      const folded = page.locator('main details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await tooWide(page)).toEqual([]);
      expect(await findings(page), 'narrow').toEqual([]);
    });
  });
}

test('in the panel: what could be spoken of, a tick once it was, onto the agenda; hidden with one key', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  const { meeting } = await askWorker<{ meeting: { pairId: string; personId: string } }>(panel, 'view/panel');
  const { pairId, personId } = meeting;
  const aim = { pairId, text: 'Lead a team', why: null, until: null, closedAt: null, outcome: null, rank: 'a0' };
  await askWorker(panel, 'row/create', { table: 'aim', id: 'aim-1', visibility: 'private', fields: aim });
  const priority = { pairId, text: 'Fewer alerts', goal: null, goalOf: null, why: null, closedAt: null, rank: 'a0' };
  await askWorker(panel, 'row/create', { table: 'priority', id: 'first-1', visibility: 'private', fields: priority });

  const fold = panel.getByRole('region', { name: 'Growth and priorities' });
  await expect(fold).toContainText('1 aim · 1 priority');
  await press(fold.getByText('Growth and priorities'));
  await press(fold.getByRole('checkbox', { name: /Lead a team/ }));
  await expect(fold).toContainText('spoken of today');
  await press(fold.getByRole('button', { name: 'Put on the agenda: Fewer alerts' }));
  await press(panel.getByRole('menuitem', { name: 'For you alone' }));
  await expect(fold).toContainText('on the agenda');
  await expect(panel.getByRole('checkbox', { name: /Fewer alerts/ })).toHaveCount(2);
  expect(await findings(panel)).toEqual([]);

  await pressKey(panel, '3');
  await expect(panel.getByRole('region', { name: 'What came up?' })).toContainText('1 came up');
  await expect(panel.getByRole('button', { name: 'Growth', pressed: true })).toBeVisible();

  const page = await chromium.openOwnPage(`dashboard.html#/people/${personId}/growth`);
  await expect(page.getByText('Lead a team').first()).toBeVisible();
  await pressKey(panel, 'h');
  await expect(panel.getByText('Lead a team')).toHaveCount(0);
  await expect(page.getByText('Lead a team')).toHaveCount(0);
  await expect(panel.getByRole('region', { name: 'What came up?' })).toHaveCount(0);
});

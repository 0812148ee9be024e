import type { Page } from '@playwright/test';
import { randomId } from '@/utils/domain/rows/id';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays, instantToDate } from '@/utils/domain/time/zone';
import { findings, tooWide } from '../../support/drive/axe';
import { tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

const TODAY = instantToDate(Date.now(), 'Europe/Berlin');

/** Somebody who began three months ago, with whom one met soon after, and again last week. */
async function bringNewcomer(page: Page): Promise<string> {
  const id = randomId();
  await askWorker(page, 'person/create', { id, name: 'Ben Okafor', relation: 'report' });
  for (const daysAgo of [88, 6]) {
    const meetingId = randomId();
    const start = Date.now() - daysAgo * DAY_MS;
    await askWorker(page, 'meeting/start', { meetingId, personId: id, name: null, start });
    await askWorker(page, 'meeting/answer', { meetingId, answer: 'held' });
  }
  const fields = { since: addCalendarDays(TODAY, -95) };
  await askWorker(page, 'row/patch', { table: 'person', id, fields });
  return id;
}

const stageOf = async (page: Page, personId: string) =>
  (await askWorker<{ person: { profile: { stage: string | null } } }>(page, 'view/person', { personId })).person.profile
    .stage;

test('by keys alone: after ninety days it is asked whether somebody has settled in; the answer stands over the years', async ({
  chromium,
}) => {
  const page = await chromium.openOwnPage('dashboard.html#/week');
  const id = await bringNewcomer(page);
  const asked = /^Ben has been in this role since .* Settled in by now\?$/;
  await expect(page.getByText(asked)).toBeVisible();
  expect(await findings(page), 'week').toEqual([]);

  await page.goto(`${page.url().split('#')[0]}#/people/${id}`);
  await expect(page.getByText(asked)).toBeVisible();
  expect(await stageOf(page, id)).toBeNull();
  await tabTo(page, page.getByRole('button', { name: 'Settled in', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(asked)).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(asked)).toBeVisible();
  expect(await stageOf(page, id)).toBeNull();
  await tabTo(page, page.getByRole('button', { name: 'Settled in', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => stageOf(page, id)).toBe('settled');

  const years = page.getByRole('region', { name: 'Over the years' });
  await expect(years.getByText('Now: Reports to me · Settled in')).toBeVisible();
  await tabTo(page, years.getByRole('img', { name: /^Relation, stage and role/ }));
  await page.keyboard.press('End');
  await expect(years.getByText(/ · .* · since /)).toBeVisible();
  await tabTo(page, years.locator('summary'));
  await page.keyboard.press('Enter');
  await years.getByLabel('What', { exact: true }).selectOption('relation');
  await years.getByLabel('Before').selectOption('peer');
  await years.getByLabel('From', { exact: true }).fill(addCalendarDays(TODAY, -60));
  await years.getByRole('button', { name: 'Add', exact: true }).press('Enter');
  await expect(years.getByText('Relation: Peer → Reports to me')).toBeVisible();

  await years.getByRole('button', { name: 'Show as table' }).press('Enter');
  await expect(years.getByRole('row')).toHaveCount(5);
  await chromium.killWorker();
  await page.reload();
  await expect(years.getByText('Relation: Peer → Reports to me')).toBeVisible();
  expect(await findings(page), 'person').toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect.poll(() => tooWide(page)).toEqual([]);
});

test('what works well is planned with one click, and holds where a time is looked for', async ({ chromium }) => {
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const id = await bringNewcomer(page);
  await askWorker(page, 'row/patch', { table: 'person', id, fields: { stage: 'senior', minutes: 25 } });
  await page.goto(`${page.url().split('#')[0]}#/people/${id}`);
  const profile = page.getByRole('region', { name: 'Profile' });
  await expect(profile.getByLabel('Planned length')).toHaveValue('25');
  await profile.getByRole('button', { name: 'Plan this: 45 to 60 minutes' }).click();
  await expect(profile.getByLabel('Planned length')).toHaveValue('60');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(profile.getByLabel('Planned length')).toHaveValue('25');
  await page.goto(`${page.url().split('#')[0]}#/ask/${id}`);
  await expect(page.getByRole('combobox', { name: 'How long' })).toHaveValue('25');
});

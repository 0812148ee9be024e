import type { Page } from '@playwright/test';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { findings, tooWide } from '../../support/drive/axe';
import { bringGrowth, dayFrom, PERSON } from '../../support/drive/bring-growth';
import { meetingIdOf } from '../../support/drive/bring-week';
import { pressKey, tabTo } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { expect, test } from './fixtures';

const PERSON_ID = hashId('week person', PERSON);
const pairId = hashId('pair', PERSON_ID);
const meetingId = meetingIdOf({ name: PERSON, at: `${dayFrom(-5)}T10:00` });

/** A year of growth, and what was said and promised in the last one-on-one. */
async function openTimeline(chromium: Chromium): Promise<Page> {
  await bringGrowth(chromium);
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const make = (table: string, visibility: string, fields: object) =>
    askWorker(page, 'row/create', { table, id: randomId(), visibility, fields });
  const talked = { doneAt: Date.now(), doneIn: meetingId };
  const topic = { pairId, raisedBy: 'them', rank: 'a0' } as const;
  await make('topic', 'shared', { ...newTopic({ ...topic, text: 'Night rota for winter' }), ...talked });
  await make('topic', 'private', newTopic({ ...topic, text: 'How the rota feels' }));
  const item = { pairId, madeIn: meetingId, owner: 'me', due: null, rank: 'a0' } as const;
  await make('action-item', 'shared', newActionItem({ ...item, text: 'Send the rota round' }));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/people/${PERSON_ID}`);
  return page;
}

test('by keys alone: kinds, words, a one-on-one unfolded in its place; hidden with one key', async ({ chromium }) => {
  const page = await openTimeline(chromium);
  const { keyboard } = page;
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByText('1 topic · 1 action item · growth')).toBeVisible();
  expect(await findings(page), 'everything').toEqual([]);

  const chip = (name: RegExp) => timeline.getByRole('button', { name });
  await tabTo(page, timeline.getByRole('button', { name: 'Everything', pressed: true }));
  while (!(await chip(/^Topics/).evaluate((one) => one === document.activeElement))) await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await expect(timeline.getByRole('listitem')).toHaveCount(2);
  await keyboard.press('ArrowRight');
  await keyboard.press('Space');
  await expect(timeline.getByRole('status')).toHaveText('3 things');
  expect(await findings(page), 'some kinds').toEqual([]);

  await tabTo(page, timeline.getByRole('searchbox'), 'Shift+Tab');
  await keyboard.type('winter');
  await expect(timeline.getByRole('listitem')).toHaveCount(1);
  await expect(timeline.locator('mark')).toHaveText('winter');
  await tabTo(page, timeline.locator('summary').first());
  await keyboard.press('Enter');
  await expect(timeline.getByText('Agreed')).toBeVisible();
  await expect(timeline.getByText('Send the rota round')).toBeVisible();
  expect(await findings(page), 'unfolded').toEqual([]);

  await tabTo(page, timeline.getByRole('searchbox'), 'Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type('nowhere');
  await tabTo(page, timeline.getByRole('button', { name: 'Show everything' }));
  await keyboard.press('Enter');
  await expect(timeline.getByText('How the rota feels')).toBeVisible();
  await expect(chip(/^Growth [1-9]/)).toBeVisible();

  await pressKey(page, 'h');
  await expect(timeline.getByText('How the rota feels')).toHaveCount(0);
  await expect(chip(/^Growth/)).toHaveCount(0);
  await expect(timeline.getByText('1 topic · 1 action item', { exact: true })).toBeVisible();
  await pressKey(page, 'h');
  await expect(timeline.getByText('How the rota feels')).toBeVisible();
});

test.describe('dark', () => {
  test.use({ launch: { colorScheme: 'dark' } });

  test('it fits 320 px with all of it unfolded; what is worked with elsewhere leads there', async ({ chromium }) => {
    const page = await openTimeline(chromium);
    await page.setViewportSize({ width: 320, height: 700 });
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByRole('combobox', { name: 'From when' }).selectOption({ label: 'Days of your choice…' });
    const folded = timeline.locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
    await expect(timeline.getByText('Agreed').first()).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await timeline.getByRole('link', { name: /Plan a whole release alone/ }).click();
    await expect(page.getByRole('heading', { level: 1, name: `${PERSON}: growth and priorities` })).toBeVisible();
  });
});

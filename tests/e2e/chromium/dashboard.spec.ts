import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { findings } from '../../support/drive/axe';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

type Row = { id: string; deletedAt: string | null } & Record<string, unknown>;

/**
 * What the worker holds, as a backup tells it, without when it was told. Nudges are left out: they are planned by
 * themselves, a moment after what they are about.
 */
async function everything(page: Page): Promise<Record<string, Row[]>> {
  const { tables } = JSON.parse(await askWorker<string>(page, 'backup/make')) as { tables: Record<string, Row[]> };
  const byId = (a: Row, b: Row) => (a.id < b.id ? -1 : 1);
  const told = Object.entries(tables).filter(([table]) => table !== 'nudge');
  return Object.fromEntries(told.map(([table, rows]) => [table, rows.toSorted(byId)]));
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** "3 new, 2 the same" of one line of the preview. */
function preview(page: Page, table: string) {
  return page.getByRole('row', { name: new RegExp(`^${table} `) }).getByRole('cell');
}

async function saveBackup(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^halfhour-\d{4}-\d{2}-\d{2}\.json$/);
  return readFileSync(await download.path(), 'utf8');
}

async function eraseAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  const really = dialog.getByRole('button', { name: 'Erase everything' });
  await expect(really).toBeDisabled();
  await dialog.getByRole('textbox').fill('erase');
  await really.click();
  await expect(page.getByText('Everything is gone.')).toBeVisible();
}

test('a backup, everything erased, and all of it back: merged or in place of what is there', async ({ chromium }) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/data');
  await askWorker(page, 'settings/patch', { role: 'employee' });
  const file = await saveBackup(page);
  const before = await everything(page);
  expect(before.topic!.length).toBeGreaterThan(10);

  await eraseAll(page);
  expect(Object.values(await everything(page)).flat()).toEqual([]);

  await chooseFile(page, file);
  await expect(preview(page, 'Topics')).toHaveText(`${before.topic!.length} new`);
  await expect(preview(page, 'People')).toHaveText(`${before.person!.length} new`);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByText('Restored. Everything from the file is here.')).toBeVisible();
  expect(await everything(page)).toEqual(before);
  expect(await askWorker(page, 'view/settings')).toMatchObject({ role: 'employee' });

  await askWorker(page, 'person/create', { id: 'f'.repeat(32), name: 'Only Here', relation: 'peer' });
  await chooseFile(page, file);
  await expect(page.getByText('This file changes nothing.')).toBeVisible();
  await page.getByRole('radio', { name: 'Replace' }).check({ force: true });
  await expect(preview(page, 'People')).toHaveText(`1 removed, ${before.person!.length} the same`);
  expect((await everything(page)).person).toHaveLength(before.person!.length + 1);
  await page.getByRole('button', { name: 'Restore it' }).click();
  await expect(page.getByText('Restored. Everything from the file is here.')).toBeVisible();
  expect(await everything(page)).toEqual(before);
});

test('a file that is damaged, newer or something else is refused in words, and nothing changes', async ({
  chromium,
}) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/data');
  const before = await everything(page);
  const file = await askWorker<string>(page, 'backup/make');
  const refused: [string, string][] = [
    [file.slice(0, -200), 'This file is damaged. Nothing was changed.'],
    [file.replace(/"version":\d+/, '"version":99'), 'This file was made by a newer Halfhour.'],
    ['{"name":"shopping","items":[1,2,3]}', 'This is not a Halfhour backup. Nothing was changed.'],
    [file.replace('"relation":"report"', '"relation":7'), 'This file is damaged. Nothing was changed.'],
  ];
  for (const [text, words] of refused) {
    await chooseFile(page, text);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('button', { name: 'Restore it' })).toHaveCount(0);
    expect(await everything(page)).toEqual(before);
  }
});

test('what is chosen in the settings stays chosen', async ({ chromium }) => {
  const page = await chromium.openOwnPage('dashboard.html#/settings');
  await page.getByRole('checkbox', { name: 'When a 1:1 is moved' }).uncheck({ force: true });
  await page.getByRole('combobox', { name: 'How long before' }).selectOption('15');
  await page.getByLabel('Quiet from').fill('21:30');
  await page.getByRole('checkbox', { name: 'Sun' }).check({ force: true });
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await page.getByRole('radio', { name: 'left' }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await chromium.killWorker();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'When a 1:1 is moved' })).not.toBeChecked();
  await expect(page.getByRole('combobox', { name: 'How long before' })).toHaveValue('15');
  await expect(page.getByLabel('Quiet from')).toHaveValue('21:30');
  await expect(page.getByRole('checkbox', { name: 'Sun' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'left' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('two entries of one person are put together with their history, and taken apart again', async ({ chromium }) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await page.getByRole('link', { name: /Tomás Rivera/ }).click();
  const meetings = page.getByRole('region', { name: 'Timeline' }).locator('details');
  await expect(meetings.first()).toBeVisible();
  const own = await meetings.count();
  await page.getByRole('combobox', { name: 'Choose a person…' }).selectOption({ label: 'Aiko Tanaka' });
  await page.getByRole('button', { name: 'Put together' }).click();
  await expect.poll(() => meetings.count()).toBeGreaterThan(own);
  await expect(page.getByText('Call the linen supplier')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /Tomás Rivera/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Aiko Tanaka/ })).toHaveCount(0);

  await page.getByRole('link', { name: /Tomás Rivera/ }).click();
  await page.getByRole('button', { name: 'Take apart' }).click();
  await expect.poll(() => meetings.count()).toBe(own);
  await page.getByRole('navigation').getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('link', { name: /Aiko Tanaka/ })).toContainText('2 action items');
});

test('several people are changed together by keyboard; one who left is put away, and is brought back', async ({
  chromium,
}) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const links = page.getByRole('main').getByRole('link', { name: /met|Put away/ });
  const all = await links.count();
  await page.getByRole('combobox', { name: 'Order' }).selectOption('By name');
  await page.getByRole('button', { name: 'Select several' }).click();
  await page.getByRole('checkbox', { name: 'Aiko Tanaka' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  const bar = page.getByRole('region', { name: 'Selection' });
  await expect(bar.getByText('2 selected')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await bar.getByRole('button', { name: 'Change…' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Change 2 people' });
  await dialog.getByRole('combobox', { name: 'Relation' }).selectOption('My mentee');
  await dialog.getByRole('button', { name: 'Change', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Select several' })).toBeFocused();
  await page.getByRole('combobox', { name: 'Relation' }).selectOption('My mentee');
  await expect(links).toHaveCount(2);

  await page.getByRole('button', { name: /More for .*Aiko Tanaka/ }).click();
  await page.getByRole('menuitem', { name: 'Put away' }).click();
  await expect(links).toHaveCount(1);
  await page.reload();
  await expect(links).toHaveCount(1);
  const { people } = await askWorker<{ people: { name: string }[] }>(page, 'view/popup', { all: true });
  expect(people.map(({ name }) => name)).not.toContain('Aiko Tanaka');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Put away (1)');
  await page.getByRole('button', { name: /More for .*Aiko Tanaka/ }).click();
  await page.getByRole('menuitem', { name: 'Bring back' }).click();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(links).toHaveCount(all);
});

test('topics that wait are worked on the person’s page as in the panel', async ({ chromium }) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await page.getByRole('link', { name: /Tomás Rivera/ }).click();
  const waiting = page.getByRole('region', { name: 'What waits' });
  await waiting.getByRole('button', { name: 'Swap of the Tuesday shift', exact: true }).click();
  await expect(waiting.getByRole('textbox', { name: 'Topic', exact: true })).toBeFocused();
  await page.keyboard.type(', again');
  await page.keyboard.press('Enter');
  await expect(waiting.getByText('Swap of the Tuesday shift, again')).toBeVisible();
  await waiting.getByRole('button', { name: 'More for “Would he want to lead the depot move?”' }).click();
  await page.getByRole('menuitem', { name: 'Share it' }).click();
  await expect(waiting.getByText('Private, only you see it')).toHaveCount(0);
  await page.reload();
  await expect(waiting.getByText('Swap of the Tuesday shift, again')).toBeVisible();
  await expect(waiting.getByText('Private, only you see it')).toHaveCount(0);
});

test('what was said of an event can be forgotten', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await press(panel.locator('summary', { hasText: 'Why is this a 1:1?' }));
  await press(panel.getByRole('button', { name: 'Always a 1:1' }));
  const page = await chromium.openOwnPage('dashboard.html#/judgements');
  const rules = page.getByRole('region', { name: 'What you said' });
  await expect(rules.getByRole('listitem')).toHaveCount(1);
  await rules.getByRole('button', { name: /^Forget what you said of/ }).click();
  await expect(rules.getByText('Nothing yet.')).toBeVisible();
  await page.reload();
  await expect(rules.getByText('Nothing yet.')).toBeVisible();
});

for (const site of ['google', 'outlook'] as const) {
  test(`${site}: health counts what was read, and its report holds no word of it`, async ({ chromium }) => {
    const calendar = await openCalendar(chromium.context, site);
    await openAgenda(calendar);
    const page = await chromium.openOwnPage('dashboard.html#/health');
    const counts = page.getByText(/^\d+ of \d+ events read$/);
    await expect(counts).toBeVisible();
    const [read, all] = (await counts.textContent())!.match(/\d+/g)!.map(Number);
    expect(read).toBe(all);
    expect(read).toBeGreaterThan(20);

    await page.getByRole('button', { name: 'Copy a scrubbed report' }).click();
    await expect(page.getByText(/^Report copied/)).toBeVisible();
    const report = await page.evaluate(() => navigator.clipboard.readText());
    expect(report.length).toBeGreaterThan(1_000);
    const events = await calendar.events();
    const secrets = new Set([
      calendar.config.user.email,
      ...events.flatMap(({ title, location, guests }) => [
        title,
        location,
        ...guests.flatMap((one) => [one.name, one.email]),
      ]),
    ]);
    expect([...secrets].filter((secret) => secret.length > 4 && report.includes(secret))).toEqual([]);
  });
}

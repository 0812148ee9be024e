import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { addTopic, openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const upload = (name: string, text: string | Buffer) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

async function chooseFile(dashboard: Page, name: string, text: string | Buffer): Promise<void> {
  await dashboard.getByLabel('Template file').setInputFiles(upload(name, text));
}

test('an empty agenda starts with one click and is empty again with one more', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  const start = panel.getByRole('button', { name: 'Start with a first 1:1' });
  await press(start);
  await expect(panel.getByText('What makes a working day a good one for you?')).toBeVisible();
  await expect(panel.getByText('Working together')).toBeVisible();
  await expect(start).toHaveCount(0);
  await press(panel.getByRole('button', { name: 'Undo' }));
  await expect(panel.getByText('What makes a working day a good one for you?')).toHaveCount(0);
  await expect(start).toBeVisible();
});

test('the drawer offers what fits, and using it doubles nothing', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'outlook');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'What may wait?');
  await panel.locator('main').focus();
  await calendar.page.keyboard.press('p');
  const drawer = panel.getByRole('dialog', { name: 'Templates' });
  await expect(drawer.getByRole('region', { name: 'For this 1:1' })).toContainText('First 1:1');
  await expect(drawer).toContainText('You have not met one-on-one yet.');
  await press(drawer.getByText('Five parts'));
  await press(drawer.locator('details[open]').getByRole('button', { name: 'Use it' }));
  await expect(drawer).toHaveCount(0);
  await expect(panel.getByText('What is stuck', { exact: true })).toBeVisible();
  await expect(panel.getByText('What deserves most of the time until we meet again?')).toBeVisible();
  await expect(panel.getByText('What may wait?')).toHaveCount(1);
  await chromium.killWorker();
  await expect(panel.getByText('What may wait?')).toHaveCount(1);
});

test('what is known of a person leads to topics, length and rhythm', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel, name } = await openAgenda(calendar);
  await press(panel.getByRole('button', { name: `Profile of ${name}` }));
  await panel.getByRole('combobox', { name: 'Field of work' }).selectOption('fast-food');
  await press(panel.getByRole('button', { name: 'Templates' }));
  const drawer = panel.getByRole('dialog', { name: 'Templates' });
  await expect(drawer).toContainText('10 to 15 minutes · Every week');
  await press(drawer.getByRole('button', { name: 'Plan this rhythm' }));
  await press(drawer.getByRole('button', { name: 'Put “What runs out or breaks too often?” on the agenda' }));
  await press(drawer.getByRole('button', { name: 'Close' }));
  await expect(panel.getByRole('region', { name: 'Agenda' })).toContainText('What runs out or breaks too often?');
  await expect(panel.getByRole('combobox', { name: 'How often you meet' })).toHaveValue('7');
});

test('a template of one’s own is written, saved as a file, deleted and brought back from it', async ({ chromium }) => {
  const dashboard = await chromium.openOwnPage('dashboard.html#/templates');
  await dashboard.getByRole('button', { name: 'New template' }).click();
  await dashboard.getByLabel('Name').fill('Shift talk');
  await dashboard
    .getByLabel('Agenda', { exact: true })
    .fill('## Now (5)\n- The last rush\nand more\n- 🔒 Ask about the knee');
  const preview = dashboard.getByRole('region', { name: 'Preview' });
  await expect(preview).toContainText('The last rush');
  await expect(preview).toContainText('Ask about the knee');
  await expect(dashboard.getByText('Line 3 is neither a section nor a topic.')).toBeVisible();
  const downloading = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Save as Markdown' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Shift talk.md');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toBe('# Shift talk\n\n## Now (5)\n- The last rush\nand more\n- 🔒 Ask about the knee\n');

  const names = async () =>
    (await askWorker<{ templates: { name: string }[] }>(dashboard, 'view/templates')).templates.map(({ name }) => name);
  await expect.poll(names).toEqual(['Shift talk']);
  await dashboard.getByRole('button', { name: 'Delete' }).click();
  await expect.poll(names).toEqual([]);
  await dashboard.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['Shift talk']);

  await chooseFile(dashboard, 'other.md', text.replace('Shift talk', 'Brought along'));
  await expect.poll(names).toEqual(['Shift talk', 'Brought along']);
  const refused: [string, string | Buffer, string][] = [
    ['a.json', '{"halfhour":"template","na', 'This file is damaged.'],
    ['a.json', '{"shopping":[]}', 'This is not a template.'],
    ['a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'This is not a template.'],
    ['a.md', 'Only words.', 'This file has no section and no topic.'],
    ['a.md', Buffer.alloc(3_000_000, '- a\n'), 'This file is longer than any agenda.'],
  ];
  for (const [name, content, words] of refused) {
    await chooseFile(dashboard, name, content);
    await expect(dashboard.getByRole('alert')).toContainText(words);
    await expect(dashboard.getByRole('alert')).toContainText('Nothing was imported.');
    expect(await names()).toEqual(['Shift talk', 'Brought along']);
  }
});

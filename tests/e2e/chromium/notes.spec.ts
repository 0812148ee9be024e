import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { openCalendar } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { openAgenda, openNote, saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const CLIPS = resolve(import.meta.dirname, '../../unit/components/shared/editor/clips');
const clip = (name: string) => readFileSync(resolve(CLIPS, name), 'utf8');

interface Stored {
  meeting: { id: string };
  notes: { shared: { body: string } };
  actionItems: { text: string; owner: string; due: string | null; visibility: string }[];
}

const stored = (panel: Frame) => askWorker<Stored>(panel, 'view/panel');
const body = async (panel: Frame) => (await stored(panel)).notes.shared.body;
const editorOf = (panel: Frame) => panel.locator('[contenteditable=true][aria-label="Shared notes"]');
const saved = (panel: Frame) => expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');

/** As if it came from the clipboard, which a test can't fill with what another program would leave there. */
function paste(panel: Frame, data: Record<string, string>): Promise<void> {
  return editorOf(panel).evaluate((editor, given) => {
    const clipboardData = new DataTransfer();
    for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, data);
}

async function typeLines(page: Page, lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
}

test('Markdown is typed, kept as Markdown, and drawn the same when it is only read', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await openNote(panel, 'Shared notes');
  const { keyboard } = calendar.page;
  await typeLines(calendar.page, [
    '## Rota',
    'We **need** two *more*, see [the plan](https://example.com/x).',
    '- one',
    'two',
  ]);
  await keyboard.press('Enter');
  await typeLines(calendar.page, ['[ ] ask Ana', 'tell Ben']);
  await keyboard.press('Enter');
  await keyboard.type('> half of it');
  await saved(panel);
  await expect
    .poll(() => body(panel))
    .toBe(
      '## Rota\n\nWe **need** two *more*, see [the plan](https://example.com/x).\n\n- one\n- two\n\n* [ ] ask Ana\n* [ ] tell Ben\n\n> half of it',
    );
  await calendar.page.reload();
  const again = await openAgenda(calendar);
  const read = again.panel.getByRole('textbox', { name: 'Shared notes' });
  await expect(read.getByRole('heading', { name: 'Rota' })).toBeVisible();
  await expect(read.getByRole('checkbox')).toHaveCount(2);
  await expect(read.getByRole('link', { name: 'the plan' })).toHaveAttribute('href', 'https://example.com/x');
  await expect(read.locator('blockquote')).toContainText('half of it');
});

test('a line becomes an action item, is taken back, and an item goes back into the notes', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel, name } = await openAgenda(calendar);
  const { keyboard } = calendar.page;
  const first = name.split(' ')[0]!;
  await openNote(panel, 'Shared notes');
  await typeLines(calendar.page, ['Talked about the rota.']);
  await keyboard.type(`[] Send the rota @${first} !tomorrow`);
  await expect(panel.locator('.line-hint')).toContainText(name);
  await keyboard.press('Enter');
  await expect(panel.getByText(/Now an action item/)).toBeVisible();
  await keyboard.type('And more.');
  await saved(panel);
  await expect.poll(() => body(panel)).toBe('Talked about the rota.\n\nAnd more.');
  const [item] = (await stored(panel)).actionItems;
  expect(item).toMatchObject({ text: 'Send the rota', owner: 'them', visibility: 'shared' });
  expect(item!.due).toMatch(/^\d{4}-\d\d-\d\d$/);

  await panel.getByRole('button', { name: 'Undo' }).click({ force: true });
  await expect
    .poll(() => body(panel))
    .toBe(`Talked about the rota.\n\n[] Send the rota @${first} !tomorrow\n\nAnd more.`);
  expect((await stored(panel)).actionItems).toEqual([]);

  await openNote(panel, 'Shared notes');
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.type('[] Call the supplier !31.2.');
  await expect(panel.locator('.line-hint')).toContainText('There is no 31.2.');
  await keyboard.press('Enter');
  await expect
    .poll(async () => (await stored(panel)).actionItems.map(({ text }) => text))
    .toEqual(['Call the supplier !31.2.']);
  await panel.getByRole('button', { name: /More for .Call the supplier/ }).click({ force: true });
  await panel.getByRole('menuitem', { name: 'Back into the notes' }).click({ force: true });
  await expect.poll(() => body(panel)).toContain('[] Call the supplier !31.2.');
  await expect(editorOf(panel)).toContainText('[] Call the supplier !31.2.');
  expect((await stored(panel)).actionItems).toEqual([]);
});

test('what other programs copied comes in clean, and a megabyte of text comes in whole', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'outlook');
  const { panel } = await openAgenda(calendar);
  for (const name of ['google-docs', 'word', 'slack', 'web-page']) {
    await openNote(panel, 'Shared notes');
    await paste(panel, { 'text/html': clip(`${name}.clip`), 'text/plain': 'plain' });
    await saved(panel);
    await expect.poll(() => body(panel)).toBe(clip(`${name}.md`).trimEnd());
    await calendar.page.keyboard.press('Control+a');
    await calendar.page.keyboard.press('Delete');
    await saved(panel);
  }
  await expect(panel.getByText('Pictures were left out')).toBeVisible();
  expect(await editorOf(panel).locator('[style], [class*=Mso], span, font, script').count()).toBe(0);

  const text = Array.from({ length: 20_000 }, (_, i) => `line ${i}: words that go on for a while and on`).join('\n');
  await paste(panel, { 'text/plain': text });
  await saved(panel);
  await expect.poll(async () => (await body(panel)).length).toBeGreaterThanOrEqual(text.length);
});

test('two tabs type at once: both see both, each caret stays, and no letter is lost', async ({ chromium }) => {
  const left = await openCalendar(chromium.context, 'google');
  const right = await openCalendar(chromium.context, 'google');
  const [{ panel: one }, { panel: two }] = [await openAgenda(left), await openAgenda(right)];
  await openNote(one, 'Shared notes');
  await typeLines(left.page, ['# Left', 'middle', 'end']);
  await saved(one);
  await openNote(two, 'Shared notes');
  await expect(editorOf(two)).toContainText('middle');
  await right.page.bringToFront();
  await right.page.keyboard.press('Control+Home');
  await right.page.keyboard.press('ArrowDown');
  await right.page.keyboard.press('End');
  const words = (side: string) => Array.from({ length: 12 }, (_, i) => ` ${side}${i}`);
  const type = async (page: Page, side: string) => {
    for (const word of words(side)) await page.keyboard.type(word, { delay: 25 });
  };
  await Promise.all([type(left.page, 'l'), type(right.page, 'r')]);
  for (const panel of [one, two]) await saved(panel);
  const expected = `# Left\n\nmiddle${words('r').join('')}\n\nend\n\n${words('l').join('').trim()}`;
  for (const panel of [one, two]) await expect.poll(() => body(panel)).toBe(expected);
  for (const panel of [one, two]) await expect(editorOf(panel)).toContainText(words('r').join('').trim());
  for (const panel of [one, two]) await expect(editorOf(panel)).toContainText(words('l').join('').trim());
  // Each goes on where it was.
  await right.page.keyboard.type(' on');
  await left.page.keyboard.type(' too');
  await expect
    .poll(() => body(one))
    .toBe(`# Left\n\nmiddle${words('r').join('')} on\n\nend\n\n${words('l').join('').trim()} too`);
});

test('n leads into the notes, earlier versions can be looked at and had back, and undoing reaches them', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  const long = 'Words of before. '.repeat(40).trim();
  const { meeting } = await stored(panel);
  const zone = { meetingId: meeting.id, visibility: 'shared' };
  await askWorker(panel, 'note/write', { ...zone, base: '', body: long });
  await askWorker(panel, 'note/write', { ...zone, base: long, body: 'Few words.' });
  await panel.locator('main').evaluate((main) => main.focus());
  await calendar.page.keyboard.press('n');
  await expect(editorOf(panel)).toBeFocused();
  await expect(editorOf(panel)).toHaveText('Few words.');
  await calendar.page.keyboard.press('Control+z');
  await expect(editorOf(panel)).toHaveText(long);
  await expect.poll(() => body(panel)).toBe(long);
  await calendar.page.keyboard.press('Control+y');
  await expect.poll(() => body(panel)).toBe('Few words.');

  const tools = panel.getByRole('toolbar', { name: 'Formatting' }).first();
  await tools.getByRole('button', { name: 'Earlier versions' }).click({ force: true });
  const drawer = panel.getByRole('dialog', { name: 'Earlier versions' });
  await drawer.locator('summary').first().click({ force: true });
  await drawer.getByRole('button', { name: 'Bring this back' }).first().click({ force: true });
  await expect.poll(() => body(panel)).toBe(long);
  await panel.getByRole('button', { name: 'Undo' }).click({ force: true });
  await expect.poll(() => body(panel)).toBe('Few words.');
});

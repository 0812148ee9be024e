import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Locator } from '@playwright/test';
import { randomId } from '@/utils/domain/rows/id';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { PanelView } from '@/utils/domain/views/panel-view';
import { openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { clipboard, openSheet, preview, shown } from '../../support/drive/share-sheet';
import { addTopic, openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** Stands in everything that is private, in every field that a text could come from. */
const SECRET = 'Q7private';

/** A meeting with something of every kind in it, shared and private. */
async function fill(panel: Frame, note = '# Agreed\n\n- **Two** weeks in May\n- [x] <b>Ask</b> Cy'): Promise<string> {
  const { meeting } = await askWorker<PanelView>(panel, 'view/panel');
  const { id: meetingId, pairId } = meeting!;
  const make = (table: string, visibility: string, fields: object) =>
    askWorker(panel, 'row/create', { table, id: randomId(), visibility, fields });
  const topic = (text: string, more: object = {}) => ({
    ...newTopic({ pairId, text, raisedBy: 'me', rank: 'a5' }),
    ...more,
  });
  const hidden = { unblocker: SECRET };
  await make('topic', 'shared', topic('Holiday plans', { detail: 'See page **3**', kind: 'blocker', ...hidden }));
  await make('topic', 'private', topic(SECRET, { detail: SECRET, outcome: SECRET, ...hidden }));
  const item = newActionItem({
    pairId,
    madeIn: meetingId,
    text: 'Book the room',
    owner: 'them',
    due: null,
    rank: 'a0',
  });
  const thoughts = { obstacle: SECRET, support: SECRET, dropReason: SECRET };
  await make('action-item', 'shared', { ...item, ...thoughts });
  await make('action-item', 'private', { ...item, ...thoughts, text: SECRET });
  await askWorker(panel, 'note/write', { meetingId, visibility: 'shared', base: '', body: note });
  await askWorker(panel, 'note/write', { meetingId, visibility: 'private', base: '', body: SECRET });
  return meetingId;
}

/** Pages of mail that somebody opens; nothing of them is loaded. */
async function stubMail(context: BrowserContext): Promise<void> {
  await context.route(/^https:\/\/(mail\.google\.com|outlook\.(cloud\.microsoft|live\.com)\/mail)\//, (route) =>
    route.fulfill({ contentType: 'text/html', body: 'mail' }),
  );
}

for (const site of ['google', 'outlook'] as Site[]) {
  test(`${site}: what is looked at is what is copied and mailed, and nothing private is in it`, async ({
    chromium,
  }) => {
    const calendar = await openCalendar(chromium.context, site);
    const asked: string[] = [];
    chromium.context.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await stubMail(chromium.context);
    const { panel } = await openAgenda(calendar);
    await fill(panel);
    for (const [phase, title] of [
      ['1', 'Share the agenda'],
      ['3', 'Send the recap'],
    ] as const) {
      await panel.locator('main').focus();
      await calendar.page.keyboard.press(phase);
      const sheet = await openSheet(panel, title);
      await expect(sheet).toContainText('Only shared things are in it. 3 private things stay here.');
      for (const words of ['Blocker: Holiday plans', 'Book the room', 'Agreed', 'Two weeks in May', '<b>Ask</b> Cy']) {
        await expect(preview(sheet)).toContainText(words);
      }
      await press(sheet.getByRole('button', { name: 'Copy', exact: true }));
      await expect(sheet.getByText('Copied.').first()).toBeVisible();
      const pasted = await clipboard(chromium, calendar.page);
      expect(pasted.seen).toBe(await shown(sheet));
      expect(pasted.html).toContain('<strong>Two</strong>');
      expect(pasted.html).not.toContain('<b>');
      await press(sheet.getByRole('button', { name: 'Copy as Markdown' }));
      await expect
        .poll(async () => (await clipboard(chromium, calendar.page)).plain)
        .toContain('- **Two** weeks in May');
      const links = await sheet.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
      expect(links.length).toBeGreaterThanOrEqual(4);
      for (const text of [pasted.html, pasted.plain, await sheet.innerText(), ...links.map(decodeURIComponent)]) {
        expect(text).not.toContain(SECRET);
      }
      const opening = chromium.context.waitForEvent('page');
      await press(sheet.getByRole('link', { name: site === 'google' ? 'Gmail' : 'Outlook (work)' }));
      const mail = await opening;
      await mail.waitForURL(/mail/);
      expect(new URL(mail.url()).searchParams.get('body')).toBe(pasted.plain.replaceAll('\r\n', '\n'));
      await mail.close();
      await calendar.page.bringToFront();
      await press(sheet.getByRole('button', { name: 'Close' }));
    }
    expect(asked.filter((url) => url.includes(SECRET))).toEqual([]);
  });
}

test('a text too long for a link is copied, and the mail opens with a short line', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  await stubMail(chromium.context);
  const { panel } = await openAgenda(calendar);
  await fill(panel, 'A long line of what was said. '.repeat(400));
  await addTopic(panel, 'One more');
  await panel.locator('main').focus();
  await calendar.page.keyboard.press('3');
  const sheet = await openSheet(panel, 'Send the recap');
  await expect(sheet).toContainText('too long for a link to Gmail, Mail app, Outlook (work), and Outlook (private).');
  const wanted = await shown(sheet);
  const opening = chromium.context.waitForEvent('page');
  await press(sheet.getByRole('link', { name: 'Gmail' }));
  const mail = await opening;
  await mail.waitForURL(/mail\.google\.com/);
  expect(new URL(mail.url()).searchParams.get('body')).toBe('Here is what we talked about and agreed:');
  expect((await clipboard(chromium, mail)).seen).toBe(wanted);
  await calendar.page.bringToFront();
  // Without the notes it fits again.
  await press(sheet.getByRole('checkbox', { name: 'Notes' }));
  await expect(sheet.getByText(/too long/)).toHaveCount(0);
});

test('from the record of an earlier meeting: a recap, and files with private things only when asked for', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel, name } = await openAgenda(calendar);
  await fill(panel);
  const page = await chromium.openOwnPage('dashboard.html#/people');
  await page.getByRole('link', { name: new RegExp(name) }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.locator('summary').first().click();
  await timeline.getByRole('button', { name: 'Send a recap' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Send the recap' });
  await expect(preview(sheet)).toContainText('Two weeks in May');
  await expect(sheet).not.toContainText(SECRET);
  await sheet.getByRole('button', { name: 'Close' }).click();

  const save = async (button: Locator) => {
    const downloading = page.waitForEvent('download');
    await button.click();
    const download = await downloading;
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const card = page.getByRole('region', { name: 'Take it with you' });
  for (const button of [
    timeline.getByRole('button', { name: 'Save as Markdown' }).first(),
    card.getByRole('button', { name: 'One-on-ones (Markdown)' }),
    card.getByRole('button', { name: 'Action items (CSV)' }),
  ]) {
    const file = await save(button);
    expect(file.text).toContain('Book the room');
    expect(file.text).not.toContain(SECRET);
  }
  await card.getByRole('checkbox', { name: 'With my private notes' }).click();
  const mine = await save(card.getByRole('button', { name: 'One-on-ones (Markdown)' }));
  expect(mine.text).toContain('This file holds private notes. It is for you alone.');
  expect(mine.text).toContain(SECRET);
  expect(mine.name).toContain('-private-');
});

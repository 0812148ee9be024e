import type { Frame, Page } from '@playwright/test';
import type { PopupView } from '@/utils/domain/views/popup-view';
import { openCalendar, press } from '../../support/drive/calendar-page';

import { askWorker } from '../../support/drive/own-page';
import { openAgenda } from '../../support/drive/work-agenda';
import { WorkerSide } from '../../support/drive/worker-side';
import { expect, test } from './fixtures';

/** The panel before a meeting that begins in an hour. */
async function prepare(panel: Frame): Promise<void> {
  const start = Date.now() + 3_600_000;
  await askWorker(panel, 'meeting/start', {
    meetingId: 'in-an-hour-000000000',
    personId: null,
    name: 'Eva Soon',
    start,
  });
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('Eva Soon');
}

/** A single key, pressed where nobody types. */
async function key(panel: Frame, name: string): Promise<void> {
  await panel.locator('main').first().focus();
  await panel.page().keyboard.press(name);
}

const card = (panel: Frame) => panel.getByRole('region', { name: 'Before you meet' });
const people = (page: Page | Frame) => askWorker<PopupView>(page, 'view/popup').then((view) => view.people);

test('caught by a key, put on the agenda with a click, and questions answered to oneself', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await prepare(panel);
  await expect(card(panel)).toHaveCount(0);
  await key(panel, 'w');
  const line = panel.getByRole('textbox', { name: 'Keep something for Eva' });
  await expect(line).toBeFocused();
  await card(panel).getByRole('combobox', { name: 'Kind' }).selectOption('setback');
  await line.fill('The order came late');
  await line.press('Enter');
  await expect(card(panel).getByText('The order came late')).toBeVisible();
  await line.press('Escape');
  await expect(line).toHaveCount(0);
  await expect.poll(() => calendar.panelShown()).toBe(true);

  await press(panel.getByText('Questions to yourself'));
  const answer = panel.getByRole('textbox', { name: 'What may be weighing on Eva at the moment?' });
  await answer.fill('Her exam next week');
  await answer.blur();
  await press(panel.getByRole('button', { name: 'On the agenda, for you alone' }));
  await expect(panel.getByRole('button', { name: 'The order came late', exact: true })).toBeVisible();
  await expect(card(panel).getByText('The order came late')).toHaveCount(0);
  await expect
    .poll(() => askWorker(panel, 'view/preparation', { meetingId: 'in-an-hour-000000000' }))
    .toMatchObject({ captures: [], prompts: [{ text: 'Her exam next week' }, { text: '' }] });

  await key(panel, 'h');
  await expect(card(panel)).toHaveCount(0);
  await expect.poll(() => panel.content()).not.toContain('Her exam');
});

test('words of any page wait for their person, and no name stands in the menu while others look', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await prepare(panel);
  const eva = (await people(panel)).find(({ name }) => name === 'Eva Soon')!;
  const item = `capture:${eva.id}`;
  const side = new WorkerSide(chromium);
  await expect.poll(() => side.hasMenuItem(item)).toBe(true);
  await chromium.killWorker();
  const pageUrl = 'https://example.org/news/1?token=secret#top';
  await side.clickMenuItem({ menuItemId: item, selectionText: ' A better\nway to hand over ', pageUrl });
  await expect.poll(() => side.badge()).toBe('✓');
  await expect.poll(() => side.badge()).toBe('');
  await expect
    .poll(() => askWorker(panel, 'view/preparation', { meetingId: 'in-an-hour-000000000' }))
    .toMatchObject({
      captures: [{ text: 'A better way to hand over', source: 'https://example.org/news/1' }],
    });
  await expect(card(panel).getByRole('link', { name: 'example.org' })).toBeVisible();

  await askWorker(panel, 'settings/patch', { cover: 'presenting' });
  await expect.poll(() => side.hasMenuItem(item)).toBe(false);
  expect(await side.hasMenuItem('capture:')).toBe(true);
  await askWorker(panel, 'settings/patch', { cover: 'none' });
  await expect.poll(() => side.hasMenuItem(item)).toBe(true);
});

test('a key opens the line from anywhere; what is for nobody asks for whom, and can be taken back', async ({
  chromium,
}) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await prepare(panel);
  await new WorkerSide(chromium).pressCaptureKey();
  await expect.poll(() => new WorkerSide(chromium).popups()).toEqual([expect.stringMatching(/popup\.html#capture$/)]);
  // The browser's own bubble is no page that a test could write in; the same in a tab is.
  const popup = await chromium.openOwnPage('popup.html#capture');
  const line = popup.getByRole('textbox', { name: 'Something to talk about' });
  await expect(line).toBeFocused();
  await popup.getByRole('combobox', { name: 'For whom', exact: true }).selectOption('');
  await line.fill('Who trains the new starters?');
  await line.press('Enter');
  const captured = popup.getByRole('region', { name: 'Captured 1' });
  await captured.getByRole('combobox', { name: 'For whom?' }).selectOption({ label: 'Eva Soon' });
  await expect(captured.getByText(/for .*Eva Soon/)).toBeVisible();
  await captured.getByRole('button', { name: 'On the agenda, for you alone' }).click();
  await expect(captured).toHaveCount(0);
  await expect(panel.getByRole('button', { name: 'Who trains the new starters?', exact: true })).toBeVisible();
  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(captured).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Who trains the new starters?', exact: true })).toHaveCount(0);
});

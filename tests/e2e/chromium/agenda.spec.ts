import type { Frame } from '@playwright/test';
import { openCalendar, press } from '../../support/drive/calendar-page';
import { addTopic, openAgenda } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** Opens the menu of a topic or a section and goes through its choices. */
async function choose(panel: Frame, text: string, ...names: string[]): Promise<void> {
  await press(panel.getByRole('button', { name: `More for “${text}”` }));
  for (const name of names) {
    const item = panel.getByRole('menuitem', { name, exact: true });
    await press(item.or(panel.getByRole('menuitemradio', { name, exact: true })));
  }
}

async function addSection(panel: Frame, name: string): Promise<void> {
  await press(panel.getByRole('button', { name: 'Add a section' }));
  const field = panel.getByRole('textbox', { name: 'Name of the section' });
  await field.fill(name);
  await field.press('Enter');
  await expect(panel.getByRole('button', { name, exact: true })).toBeVisible();
}

const rows = (panel: Frame, list: string) => panel.getByRole('list', { name: list, exact: true }).getByRole('listitem');

for (const site of ['google', 'outlook'] as const) {
  test(`${site}: an agenda in parts, by menu, by keys and by drag, is there after a reload`, async ({ chromium }) => {
    const calendar = await openCalendar(chromium.context, site);
    const { panel } = await openAgenda(calendar);
    for (const text of ['Holiday rota', 'Budget', 'New till']) await addTopic(panel, text);
    await addSection(panel, 'Check-in');
    await panel.getByRole('textbox', { name: 'Add a topic to Check-in' }).fill('How was the week?');
    await panel.getByRole('textbox', { name: 'Add a topic to Check-in' }).press('Enter');
    await expect(rows(panel, 'Check-in')).toHaveCount(1);
    await addSection(panel, 'Priorities');
    await choose(panel, 'Budget', 'Move', 'Priorities');
    await expect(rows(panel, 'Priorities')).toHaveCount(1);

    const till = panel.getByRole('button', { name: 'New till', exact: true });
    await till.focus();
    await calendar.page.keyboard.press('Alt+ArrowUp');
    await expect(rows(panel, 'Anything else').first()).toContainText('New till');
    await expect(till).toBeFocused();
    await calendar.page.keyboard.press('Alt+ArrowUp');
    await expect(rows(panel, 'Priorities')).toHaveCount(2);
    await expect(till).toBeFocused();

    await drag(panel, 'Holiday rota', 'How was the week?');
    await expect(rows(panel, 'Check-in')).toHaveCount(2);
    await expect(rows(panel, 'Check-in').first()).toContainText('Holiday rota');

    await calendar.page.reload();
    const again = (await openAgenda(calendar)).panel;
    await expect(rows(again, 'Check-in')).toHaveCount(2);
    await expect(rows(again, 'Priorities')).toContainText(['Budget', 'New till']);
  });
}

/** Takes a row by its handle and lets it fall on the upper half of another. */
async function drag(panel: Frame, text: string, onto: string): Promise<void> {
  const row = (words: string) => panel.locator('[data-row]').filter({ hasText: words });
  await row(text).hover({ force: true });
  const { mouse } = panel.page();
  const from = (await row(text).locator('[data-drag-handle]').boundingBox())!;
  const to = (await row(onto).boundingBox())!;
  // Dragging is loaded when the pointer comes near.
  await expect(row(text)).toHaveAttribute('draggable', 'true');
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(to.x + 60, to.y + to.height / 2, { steps: 6 });
  await mouse.move(to.x + 60, to.y + 4, { steps: 4 });
  await mouse.up();
}

test('pinned, parked, put off, told in chat, and closed with what came of it', async ({ chromium }) => {
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  for (const text of ['How are you?', 'Office move', 'Training', 'Figures are in', 'Second screen']) {
    await addTopic(panel, text);
  }
  await choose(panel, 'How are you?', 'Pin for every time');
  await expect(panel.getByText('every time')).toBeVisible();
  await choose(panel, 'Office move', 'Park');
  await choose(panel, 'Training', 'Next time');
  await press(panel.getByText('Set aside (2)'));
  await expect(panel.getByRole('button', { name: 'Bring back' })).toHaveCount(2);

  await choose(panel, 'Figures are in', 'Mark as', 'Status');
  await press(panel.getByRole('button', { name: 'Move to chat' }));
  await expect(panel.getByRole('checkbox', { name: /Figures are in/ })).toBeChecked();

  await press(panel.getByRole('checkbox', { name: /Second screen/ }));
  const outcome = panel.getByRole('textbox', { name: 'What came of it?' });
  await outcome.fill('Ordered on Friday');
  await outcome.press('Enter');
  await expect(panel.getByRole('button', { name: 'Ordered on Friday' })).toBeVisible();

  await press(panel.getByRole('checkbox', { name: /How are you/ }));
  await expect(panel.getByText('Set aside (2)')).toBeVisible();
  await expect(panel.getByRole('checkbox', { name: /How are you/ })).toHaveCount(1);
});

test('a topic goes to somebody else and comes back by undo', async ({ chromium }) => {
  const calendar = await openCalendar(chromium.context, 'google');
  const { panel } = await openAgenda(calendar);
  await addTopic(panel, 'Depot move');
  await choose(panel, 'Depot move', 'Move', 'To somebody else…');
  const drawer = panel.getByRole('dialog', { name: 'Move this topic' });
  await drawer.getByRole('textbox').fill('Dora Unheard');
  await drawer.getByRole('textbox').press('Enter');
  await expect(panel.getByRole('button', { name: 'Depot move', exact: true })).toHaveCount(0);
  const dashboard = await chromium.openOwnPage('dashboard.html#/people');
  await expect(dashboard.getByText('Dora Unheard').first()).toBeVisible();
  await dashboard.close();
  await press(panel.getByRole('button', { name: 'Undo' }));
  await expect(panel.getByRole('button', { name: 'Depot move', exact: true })).toBeVisible();
});

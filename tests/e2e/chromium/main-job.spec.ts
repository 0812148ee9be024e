import { type CalendarPage, openCalendar, press, type Site } from '../../support/drive/calendar-page';
import { groupMeeting, oneOnOnesThisWeek, othersOf } from '../../support/drive/pick-event';
import { saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

const SITES: Site[] = ['google', 'outlook'];

async function openFirst(calendar: CalendarPage) {
  const [event] = oneOnOnesThisWeek(await calendar.events(), calendar.config);
  await calendar.click(event!);
  return { event: event!, panel: await calendar.panel(), name: othersOf(event!, calendar.config)[0]!.name };
}

for (const site of SITES) {
  test.describe(site, () => {
    test('clicking a 1:1 opens its agenda beside the calendar and leaves the calendar alone', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel, name } = await openFirst(calendar);
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
      const popup = site === 'google' ? '#xDetDlg' : '[data-app-section="CalendarItemPeek"]';
      await expect(calendar.page.locator(popup)).toBeVisible();
      // The focus stays in the page: our host, the only foreign child of the root, doesn't have it.
      expect(
        await calendar.page.evaluate(() => document.activeElement?.parentElement === document.documentElement),
      ).toBe(false);
    });

    test('clicking anything else leaves the calendar alone, with a small edge tab', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      await calendar.click(groupMeeting(await calendar.events(), calendar.config));
      await calendar.page.waitForTimeout(1500);
      expect(await calendar.panelShown()).toBe(false);
    });

    test('topics, notes and promises are kept, shown in the popup, and carried over', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel, name } = await openFirst(calendar);
      const topic = panel.getByRole('textbox', { name: 'Add a topic' });
      await topic.fill('Swap the Tuesday shift');
      await topic.press('Enter');
      await topic.fill('Training budget');
      await topic.press('Enter');
      await expect(topic).toBeFocused();
      await expect(panel.getByText('Training budget')).toBeVisible();

      const promise = panel.getByRole('textbox', { name: 'Add an action item' });
      await promise.fill('Send the rota draft');
      await promise.press('Enter');
      await expect(panel.getByText('Send the rota draft')).toBeVisible();

      await press(panel.getByRole('textbox', { name: 'Shared notes' }));
      await expect(panel.locator('[contenteditable=true]')).toBeFocused();
      await calendar.page.keyboard.type('Likes the new plan');
      await expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');
      await expect(panel.getByText('Saved', { exact: true }).first()).toBeVisible();

      const popup = await chromium.openOwnPage('popup.html');
      await expect(popup.getByText('Send the rota draft')).toBeVisible();
      await expect(popup.getByText(name, { exact: true }).last()).toBeVisible();

      await calendar.page.bringToFront();
      await calendar.page.reload();
      await calendar.page.waitForFunction(() => Boolean(window.standIn));
      const again = await openFirst(calendar);
      await expect(again.panel.getByText('Likes the new plan')).toBeVisible();
      await expect(again.panel.getByText('Swap the Tuesday shift')).toBeVisible();
    });

    test('a promise ticked in the popup is done in the open panel', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openFirst(calendar);
      const promise = panel.getByRole('textbox', { name: 'Add an action item' });
      await promise.fill('Book the room');
      await promise.press('Enter');
      const popup = await chromium.openOwnPage('popup.html');
      await popup.getByRole('checkbox', { name: /Book the room/ }).click();
      await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible();
      await expect(panel.getByRole('checkbox', { name: /Book the room/ })).toBeChecked();
    });

    test('Escape closes the panel, and keys typed in it start no shortcut of the calendar', async ({ chromium }) => {
      const calendar = await openCalendar(chromium.context, site);
      const { panel } = await openFirst(calendar);
      const before = calendar.page.url();
      const topic = panel.getByRole('textbox', { name: 'Add a topic' });
      await press(topic);
      await calendar.page.keyboard.type('dwmjkce');
      expect(calendar.page.url()).toBe(before);
      await topic.fill('');
      await topic.press('Escape');
      await expect.poll(() => calendar.panelShown()).toBe(false);
    });
  });
}

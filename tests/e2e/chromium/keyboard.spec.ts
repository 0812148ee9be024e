import type { Frame } from '@playwright/test';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { bringMonth } from '../../support/demo/bring-month';
import { demoCalendars } from '../../support/demo/calendars';
import { type CalendarPage, openCalendar, type Site } from '../../support/drive/calendar-page';
import { focusedIn, pressPanelKey, tabTo } from '../../support/drive/keyboard';
import { oneOnOnesThisWeek, othersOf } from '../../support/drive/pick-event';
import { chipId, EVENT_POPUP, targetOf } from '../../support/drive/places';
import { expect, test } from './fixtures';

/** Whose one-on-ones the month tells of. */
const STORIES = /Tomás|Aiko|Kwame|Denise|Wei/;

/** Focuses the chip of a one-on-one with a past and presses Enter. */
async function openByKeyboard(calendar: CalendarPage) {
  const { page, config, site } = calendar;
  const known = oneOnOnesThisWeek(await calendar.events(), config).filter((one) => {
    return STORIES.test(othersOf(one, config)[0]!.name);
  });
  const event = known.find((one) => one.start > config.now) ?? known.at(-1);
  if (!event) throw new Error('This week has no one-on-one with a past.');
  const id = site === 'google' ? await page.evaluate(chipId, event.id) : event.id;
  const chip = page.locator(targetOf(site, id)).first();
  const target = site === 'google' ? chip.locator('[tabindex="0"]').or(chip).last() : chip;
  await target.focus();
  await page.keyboard.press('Enter');
  const panel = await calendar.panel();
  const name = othersOf(event, config)[0]!.name;
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
  return { event, panel, name };
}

/** Into the panel: it begins at the agenda, not in the page. */
async function goIn(chromium: Chromium, calendar: CalendarPage, panel: Frame): Promise<void> {
  await pressPanelKey(chromium, calendar.page);
  await expect.poll(() => focusedIn(panel)).toMatch(/^MAIN/);
}

async function begin(chromium: Chromium, site: Site) {
  const calendars = demoCalendars();
  await bringMonth(chromium, calendars);
  const calendar = await openCalendar(chromium.context, site, { ...calendars[site], popupDelay: 300 });
  const opened = await openByKeyboard(calendar);
  return { calendar, page: calendar.page, ...opened };
}

for (const site of ['google', 'outlook'] as const) {
  test.describe(`${site}, without a pointer`, () => {
    test('an agenda is opened, worked and left', async ({ chromium }) => {
      const { calendar, page, panel } = await begin(chromium, site);
      const { keyboard } = page;
      await expect(page.locator(EVENT_POPUP[site])).toBeVisible();
      expect(await focusedIn(panel)).toMatch(/^BODY/);
      await goIn(chromium, calendar, panel);

      const agenda = panel.getByRole('list', { name: 'Agenda' });
      const add = panel.getByRole('textbox', { name: 'Add a topic' });
      await tabTo(page, add);
      for (const text of ['Alpha topic', 'Beta topic']) {
        await keyboard.type(text);
        await keyboard.press('Enter');
        await expect(agenda.getByRole('button', { name: text, exact: true })).toBeVisible();
      }

      const alpha = agenda.getByRole('button', { name: 'Alpha topic', exact: true });
      await tabTo(page, alpha, 'Shift+Tab');
      await keyboard.press('Alt+ArrowDown');
      const names = () => agenda.getByRole('listitem').allInnerTexts();
      await expect.poll(async () => (await names()).join()).toMatch(/Beta topic[\s\S]*Alpha topic/);
      await expect(alpha).toBeFocused();
      await keyboard.press('Enter');
      await expect(panel.getByRole('textbox', { name: 'Topic', exact: true })).toBeFocused();
      await keyboard.type(', said better');
      await keyboard.press('Enter');
      const better = agenda.getByRole('button', { name: 'Alpha topic, said better', exact: true });
      await expect(better).toBeFocused();

      const box = agenda.getByRole('checkbox', { name: /Alpha topic, said better/ });
      await tabTo(page, box, 'Shift+Tab');
      await keyboard.press('Space');
      await expect(box).toBeChecked();

      await tabTo(page, agenda.getByRole('button', { name: 'More for “Beta topic”' }), 'Shift+Tab');
      await keyboard.press('Enter');
      await expect(panel.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
      await keyboard.press('End');
      await keyboard.press('Enter');
      await expect(agenda.getByText('Beta topic')).toHaveCount(0);
      await expect.poll(() => focusedIn(panel)).not.toMatch(/^BODY/);
      await keyboard.press('Control+z');
      await expect(agenda.getByText('Beta topic')).toBeVisible();
      // An Escape within a blink of a menu's closing is taken for the one that closed it.
      await page.waitForTimeout(100);

      await keyboard.press('Escape');
      await expect.poll(() => calendar.panelShown()).toBe(false);
    });

    test('notes and promises are written, and earlier meetings read', async ({ chromium }) => {
      const { calendar, page, panel } = await begin(chromium, site);
      const { keyboard } = page;
      await goIn(chromium, calendar, panel);

      await tabTo(page, panel.getByRole('textbox', { name: 'Shared notes' }));
      await expect(panel.locator('[contenteditable=true][aria-label="Shared notes"]')).toBeFocused();
      await keyboard.type('Agreed on the new plan');
      await expect(panel.locator('[data-save-state]').first()).toHaveAttribute('data-save-state', 'saved');

      await tabTo(page, panel.getByRole('textbox', { name: 'Add an action item' }));
      await keyboard.type('Book the training');
      await keyboard.press('Enter');
      const item = panel.getByRole('button', { name: 'More for “Book the training”' });
      await tabTo(page, item, 'Shift+Tab');
      await keyboard.press('Enter');
      await expect(panel.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
      await keyboard.press('ArrowDown');
      await expect(panel.getByRole('menuitem', { name: 'Due' })).toBeFocused();
      await keyboard.press('Enter');
      // The line that adds has such a choice, too, and folds away a moment after it was left.
      const due = panel.getByRole('list', { name: 'Action items' }).getByRole('combobox', { name: 'Due' });
      await tabTo(page, due, 'Shift+Tab');
      await keyboard.press('n');
      await keyboard.press('o');
      await keyboard.press(' ');
      await keyboard.press('d');
      await expect(due).toHaveValue('none');

      const earlier = panel.getByRole('region', { name: /Earlier 1:1s/ });
      await tabTo(page, earlier.locator('summary').first());
      await keyboard.press('Enter');
      await expect(earlier.locator('details[open]')).toContainText('Talked about');
    });

    test('a cancelled one is answered, and Escape leads back to where one was', async ({ chromium }) => {
      const { calendar, page, panel, event } = await begin(chromium, site);
      const { keyboard } = page;
      await keyboard.press('Escape');
      await expect(page.locator(EVENT_POPUP[site])).toBeHidden();
      const chip = await page.evaluateHandle(() => document.activeElement);
      expect(await chip.evaluate((element) => element?.tagName)).not.toBe('BODY');

      await goIn(chromium, calendar, panel);
      await page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
      const ask = panel.getByRole('button', { name: 'Ask for a new time' });
      await ask.waitFor({ timeout: 20_000 });
      await tabTo(page, ask);
      await keyboard.press('Enter');
      const message = panel.getByRole('textbox', { name: 'Your message' });
      await message.waitFor();
      await tabTo(page, message);
      await expect(message).toHaveValue(/1:1/);
      await tabTo(page, panel.getByRole('button', { name: 'Leave it' }), 'Shift+Tab');
      await keyboard.press('Enter');
      await expect(panel.getByRole('button', { name: 'Leave it' })).toHaveCount(0);

      await keyboard.press('Escape');
      await expect.poll(() => calendar.panelShown()).toBe(false);
      // A calendar draws a cancelled event anew; then the focus stays in the page, at least.
      await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
    });

    test('the key goes to and fro, and Escape gives the focus back to the chip', async ({ chromium }) => {
      const { calendar, page, panel } = await begin(chromium, site);
      await page.keyboard.press('Escape');
      await expect(page.locator(EVENT_POPUP[site])).toBeHidden();
      const chip = await page.evaluateHandle(() => document.activeElement);
      const onChip = () => chip.evaluate((element) => element === document.activeElement);
      expect(await chip.evaluate((element) => element?.tagName)).not.toBe('BODY');

      await goIn(chromium, calendar, panel);
      expect(await onChip()).toBe(false);
      await pressPanelKey(chromium, page);
      await expect.poll(onChip).toBe(true);
      expect(await calendar.panelShown()).toBe(true);

      await goIn(chromium, calendar, panel);
      await page.keyboard.press('Escape');
      await expect.poll(() => calendar.panelShown()).toBe(false);
      await expect.poll(onChip).toBe(true);

      await pressPanelKey(chromium, page);
      await expect.poll(() => calendar.panelShown()).toBe(true);
      await expect.poll(() => focusedIn(panel)).toMatch(/^MAIN/);
    });
  });
}

test('the popup: tick and undo, edit, capture for someone, answer', async ({ chromium }) => {
  const calendars = demoCalendars();
  await bringMonth(chromium, calendars);
  const popup = await chromium.openOwnPage('popup.html');
  const { keyboard } = popup;
  const capture = popup.getByRole('textbox', { name: 'Something to talk about' });
  await tabTo(popup, capture);
  await keyboard.type('A thought on the way');
  await keyboard.press('Enter');
  await expect(popup.getByText(/Kept for/)).toBeVisible();
  await expect(capture).toHaveValue('');

  const box = popup.getByRole('checkbox', { name: /Call the linen supplier/ });
  await tabTo(popup, box);
  await keyboard.press('Space');
  await expect(box).toHaveCount(0);
  // What is done leaves the list; the focus goes to its neighbour, not out of the page.
  expect(await focusedIn(popup)).not.toMatch(/^BODY/);
  await keyboard.press('Control+z');
  await expect(box).not.toBeChecked();

  await tabTo(popup, popup.getByRole('button', { name: 'Call the linen supplier', exact: true }));
  await keyboard.press('Enter');
  await expect(popup.getByRole('textbox', { name: 'Action item', exact: true })).toBeFocused();
  await keyboard.type(' again');
  await keyboard.press('Enter');
  await expect(popup.getByRole('button', { name: 'Call the linen supplier again', exact: true })).toBeFocused();
});

test('the dashboard: to a person, through their history, and a choice in the settings', async ({ chromium }) => {
  await bringMonth(chromium, demoCalendars());
  const page = await chromium.openOwnPage('dashboard.html#/people');
  const { keyboard } = page;
  await tabTo(page, page.getByRole('link', { name: /Tomás Rivera/ }));
  await keyboard.press('Enter');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.waitFor();
  await tabTo(page, timeline.locator('summary').first());
  await keyboard.press('Enter');
  await expect(timeline.getByText('Talked about')).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Settings' }), 'Shift+Tab');
  await keyboard.press('Enter');
  const dark = page.getByRole('radio', { name: 'Dark' });
  await tabTo(page, page.getByRole('radio', { name: 'Automatic' }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(dark).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByText('Alt+Shift+H')).toBeVisible();
});

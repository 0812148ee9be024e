import type { Page } from '@playwright/test';
import { routeStandIn } from '../../stand-ins/shared/route';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import type { Chromium } from '../../support/browsers/launch-chromium';
import { findings, tooWide } from '../../support/drive/axe';
import { drive } from '../../support/drive/calendar-page';
import { focusedIn, pressPanelKey } from '../../support/drive/keyboard';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek, othersOf } from '../../support/drive/pick-event';
import { ANY_CHIP, chipId, targetOf } from '../../support/drive/places';
import { saveState } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

/** The tab that greets who has just installed it. */
async function greeting({ context }: Chromium): Promise<Page> {
  const isWelcome = (url: URL) => url.hash.startsWith('#/welcome');
  const page = context.pages().find((one) => isWelcome(new URL(one.url()))) ?? (await context.waitForEvent('page'));
  await page.waitForURL(isWelcome);
  return page;
}

const QUESTIONS = [
  'Where are your 1:1s?',
  'What is your part in 1:1s?',
  'What do you work in?',
  'Shall Halfhour nudge you?',
];

test.describe('someone who has just installed it', () => {
  test.use({ launch: { welcome: true } });

  test('comes to the first note by keyboard alone, in no more than twelve steps', async ({ chromium }) => {
    const { context } = chromium;
    const config = standInConfig('google', { popupDelay: 300 });
    await routeStandIn(context, config);
    const page = await greeting(chromium);
    let steps = 0;
    const step = async (run: () => Promise<unknown>) => {
      steps += 1;
      await run();
    };
    const began = Date.now();
    for (const question of QUESTIONS) {
      await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
      await expect.poll(() => focusedIn(page)).toMatch(/^INPUT/);
      await step(() => page.keyboard.press('Enter'));
    }

    await page.waitForFunction(() => Boolean(window.standIn));
    await page.locator(ANY_CHIP.google).first().waitFor();
    const calendar = drive(page, 'google', config);
    const [event] = oneOnOnesThisWeek(await calendar.events(), config);
    const chip = page.locator(targetOf('google', await page.evaluate(chipId, event!.id))).first();
    await step(() => chip.locator('[tabindex="0"]').or(chip).last().focus());
    await step(() => page.keyboard.press('Enter'));
    const panel = await calendar.panel();
    const name = othersOf(event!, config)[0]!.name;
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    await expect(panel.getByText('This is the agenda of your 1:1.')).toBeVisible();
    expect(await findings(panel)).toEqual([]);
    await step(() => pressPanelKey(chromium, page));
    await expect.poll(() => focusedIn(panel)).toMatch(/^MAIN/);
    await step(() => page.keyboard.press('n'));
    await expect(panel.locator('[contenteditable=true]')).toBeFocused();
    await step(() => page.keyboard.type('Our first note'));
    await expect(saveState(panel, 'Shared notes')).toHaveAttribute('data-save-state', 'saved');
    const seconds = (Date.now() - began) / 1000;
    test.info().annotations.push({ type: 'steps', description: `${steps} steps, ${seconds.toFixed(1)} s` });
    expect(steps).toBeLessThanOrEqual(12);

    const dashboard = await chromium.openOwnPage('dashboard.html');
    await expect(dashboard.getByRole('heading', { name: 'This week' })).toBeVisible();
    expect(dashboard.url()).not.toContain('welcome');
    expect(await askWorker(dashboard, 'view/settings')).toMatchObject({ welcomed: true, calendar: 'google' });
  });

  test('answers, leaves half-way, and goes on where it stopped; every step stands the look of axe', async ({
    chromium,
  }) => {
    const page = await greeting(chromium);
    await page.setViewportSize({ width: 320, height: 900 });
    await page.getByRole('radio', { name: 'Outlook, personal' }).check({ force: true });
    for (const [at, question] of QUESTIONS.entries()) {
      await expect(page.getByRole('heading', { level: 2, name: question })).toBeVisible();
      expect(await findings(page), question).toEqual([]);
      expect(await tooWide(page), question).toEqual([]);
      if (at === 1) await page.getByRole('radio', { name: 'I have a manager' }).check({ force: true });
      if (at < 3) await page.getByRole('button', { name: 'Continue' }).click();
    }
    await page.goBack();
    await expect(page.getByRole('heading', { level: 2, name: QUESTIONS[2]! })).toBeVisible();
    await page.close();

    const again = await chromium.openOwnPage('dashboard.html');
    await expect(again.getByRole('heading', { level: 2, name: QUESTIONS[2]! })).toBeVisible();
    await again.getByRole('button', { name: 'Back' }).click();
    await expect(again.getByRole('radio', { name: 'I have a manager' })).toBeChecked();
    await again.getByRole('button', { name: 'Skip this' }).click();
    await expect(again.getByRole('heading', { name: 'This week' })).toBeVisible();
    expect(await askWorker(again, 'view/settings')).toMatchObject({
      ...{ welcomed: true, calendar: 'outlook-home', role: 'employee' },
    });
  });
});

test('the popup leads to the calendars before any was ever read', async ({ chromium }) => {
  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByRole('link', { name: 'Google Calendar' })).toHaveAttribute('href', /calendar\.google\.com/);
  await expect(popup.getByRole('link', { name: 'Outlook' })).toHaveAttribute('href', /outlook\.office\.com/);
  await expect(popup.getByRole('link', { name: 'First steps' })).toHaveAttribute('href', /#\/welcome/);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveCount(0);
});

import { routeStandIn } from '../../stand-ins/shared/route';
import { standInConfig } from '../../stand-ins/shared/stand-in-config';
import { drive } from '../../support/drive/calendar-page';
import { askWorker } from '../../support/drive/own-page';
import { oneOnOnesThisWeek, othersOf } from '../../support/drive/pick-event';
import { ANY_CHIP } from '../../support/drive/places';
import { writeNote } from '../../support/drive/work-agenda';
import { expect, test } from './fixtures';

test.describe('someone who has just installed it', () => {
  test.use({ launch: { welcome: true } });

  test('is greeted once, opens the calendar, clicks a 1:1 and writes the first note', async ({ chromium }) => {
    const { context } = chromium;
    const config = standInConfig('google', { popupDelay: 300 });
    await routeStandIn(context, config);
    const isWelcome = (url: URL) => url.hash === '#/welcome';
    const welcome =
      context.pages().find((page) => isWelcome(new URL(page.url()))) ?? (await context.waitForEvent('page'));
    await welcome.waitForURL(isWelcome);
    await expect(welcome.getByRole('listitem')).toHaveCount(5);
    await welcome.getByRole('radio', { name: 'an employee' }).check({ force: true });
    await welcome.getByRole('checkbox', { name: 'Sat' }).check({ force: true });

    const opening = context.waitForEvent('page');
    await welcome.getByRole('link', { name: 'Google Calendar' }).click();
    const page = await opening;
    await page.waitForFunction(() => Boolean(window.standIn));
    await page.locator(ANY_CHIP.google).first().waitFor();
    const calendar = drive(page, 'google', config);
    const [event] = oneOnOnesThisWeek(await calendar.events(), config);
    await calendar.click(event!);
    const panel = await calendar.panel();
    const name = othersOf(event!, config)[0]!.name;
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(name);
    await writeNote(panel, 'Shared notes', 'Our first note');

    await welcome.bringToFront();
    const settings = await askWorker<{ role: string; workingDays: number[] }>(welcome, 'view/settings');
    expect(settings).toMatchObject({ role: 'employee', workingDays: [1, 2, 3, 4, 5, 6] });
    await welcome.getByRole('button', { name: 'Got it' }).click();
    await expect(welcome.getByRole('link', { name: new RegExp(name) })).toBeVisible();

    const again = await chromium.openOwnPage('dashboard.html');
    await expect(again.getByRole('heading', { name: 'This week' })).toBeVisible();
    expect(again.url()).not.toContain('welcome');
  });
});

test('the popup leads to the calendars before any was ever read', async ({ chromium }) => {
  const popup = await chromium.openOwnPage('popup.html');
  await expect(popup.getByRole('link', { name: 'Google Calendar' })).toHaveAttribute('href', /calendar\.google\.com/);
  await expect(popup.getByRole('link', { name: 'Outlook' })).toHaveAttribute('href', /outlook\.office\.com/);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveCount(0);
});

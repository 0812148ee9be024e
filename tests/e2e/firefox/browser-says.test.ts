import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { beAwake } from '../../support/drive/firefox/be-awake';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { DENISE, KWAME, openWith } from '../../support/drive/firefox/open-one-on-one';
import { byRole, press, sees, words } from '../../support/drive/firefox/screen';

/** What Firefox itself tells the extension: clicks on its notifications, and permissions that come and go. */
describe('what Firefox says', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
    await beAwake(firefox);
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('a click on the body of a notification brings the calendar to the front, with a new time to ask for', async () => {
    const tab = await openCalendarTab(firefox, 'google');
    const { event, panel } = await openWith(tab, DENISE);
    await tab.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);
    await sees(panel, 'This 1:1 was cancelled');
    const title = `Your 1:1 with ${DENISE} was cancelled`;
    await expect.poll(() => firefox.side.notifications(), { timeout: 20_000 }).toEqual([title]);
    const other = await firefox.openOwnPage('dashboard.html');
    await other.bringToFront();
    await expect.poll(() => tab.page.evaluate(() => document.visibilityState)).toBe('hidden');
    // The click itself may have to wake it.
    await firefox.side.suspendBackground();

    await firefox.side.clickNotification(title);
    await expect.poll(() => tab.page.evaluate(() => document.visibilityState), { timeout: 10_000 }).toBe('visible');
    await byRole(panel, 'textbox', 'Your message');
    await expect.poll(() => firefox.side.notifications()).toEqual([]);
  });

  it('says so when the calendars may no longer be read, keeps what is written, and is let in again', async () => {
    const before = await openCalendarTab(firefox, 'google');
    const { event } = await openWith(before, KWAME);
    const popup = await firefox.openOwnPage('popup.html');
    await sees(popup, 'Open action items');
    await firefox.side.takeAwayHosts();
    // Also a popup that is open hears of it.
    await sees(popup, 'Halfhour may not read your calendar');
    await sees(popup, KWAME);

    const tab = await openCalendarTab(firefox, 'google');
    await tab.click(event);
    await tab.settled();
    expect(await tab.panelShown()).toBe(false);

    // The question that Firefox would ask is answered with yes.
    await firefox.side.prefer('extensions.webextOptionalPermissionPrompts', false);
    await popup.bringToFront();
    await press(popup, 'button', 'Allow it again');
    await expect.poll(async () => (await words(popup)).includes('may not read')).toBe(false);
    await tab.page.bringToFront();
    await tab.reload();
    await openWith(tab, KWAME);
  });

  it('is asked for the calendar in the first steps where it is not let in, and goes on', async () => {
    await firefox.side.prefer('extensions.webextOptionalPermissionPrompts', false);
    await firefox.side.takeAwayHosts();
    const dashboard = await firefox.openOwnPage('dashboard.html#/welcome/1');
    await sees(dashboard, 'Your browser asks whether');
    await press(dashboard, 'button', 'Allow and continue');
    await sees(dashboard, 'What is your part in 1:1s?');
    await expect.poll(async () => (await words(dashboard)).includes('Allow and continue')).toBe(false);
    const tab = await openCalendarTab(firefox, 'google');
    await openWith(tab, KWAME);
  });
});

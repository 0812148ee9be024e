import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { DENISE, KWAME, openWith } from '../../support/drive/firefox/open-one-on-one';
import { addLine, byRole, isTicked, press, sees, seesNoteSaved, words } from '../../support/drive/firefox/screen';
import { groupMeeting } from '../../support/drive/pick-event';
import { EVENT_POPUP, type Site } from '../../support/drive/places';

/** The main job as the Chromium specs tell it, with one browser for each calendar. */
describe.each<Site>(['google', 'outlook'])('the main job in Firefox: %s', (site) => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('opens the agenda of a clicked 1:1 beside the calendar and leaves the calendar alone', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { panel } = await openWith(tab, KWAME);
    const heading = await panel.waitForSelector('h1, h2', { visible: true });
    expect(await heading?.evaluate((node) => node.textContent)).toContain(KWAME);
    expect(await tab.page.$eval(EVENT_POPUP[site], (popup) => popup.checkVisibility())).toBe(true);
    // Our host, the only foreign child of the root, doesn't have the focus.
    expect(await tab.page.evaluate(() => document.activeElement?.parentElement === document.documentElement)).toBe(
      false,
    );
  });

  it('shows the next 1:1 in the open panel when that is clicked', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { panel } = await openWith(tab, KWAME);
    await openWith(tab, DENISE);
    expect(await words(panel)).toContain(DENISE);
    expect(await words(panel)).not.toContain(KWAME);
  });

  it('leaves the calendar alone when anything else is clicked', async () => {
    const tab = await openCalendarTab(firefox, site);
    const events = (await tab.events()).filter((event) => event.start >= tab.monday);
    await tab.click(groupMeeting(events, { ...tab.config, now: tab.monday }));
    await tab.page.waitForSelector(EVENT_POPUP[site], { visible: true });
    // Nothing tells that nothing will happen: the panel opens within half a second when it does.
    for (let looks = 0; looks < 6; looks++) {
      expect(await tab.panelShown()).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });

  it('keeps topics, notes and promises, shows them in the popup, and has them after a reload', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { event, panel } = await openWith(tab, KWAME);
    await addLine(panel, 'Add a topic', 'Swap the Tuesday shift');
    const field = await addLine(panel, 'Add a topic', 'Training budget');
    expect(await field.evaluate((node) => node === document.activeElement)).toBe(true);
    await sees(panel, 'Training budget');
    await addLine(panel, 'Add an action item', 'Send the rota draft');
    await press(panel, 'textbox', 'Shared notes');
    // The editor is still loading: no key may be lost on the way.
    await tab.page.keyboard.type('Likes the new plan');
    await seesNoteSaved(panel);

    const popup = await firefox.openOwnPage('popup.html');
    await sees(popup, 'Send the rota draft');
    await sees(popup, KWAME);

    await tab.page.bringToFront();
    await tab.reload();
    await tab.click(event);
    const again = await tab.panel();
    await sees(again, 'Likes the new plan');
    for (const kept of ['Swap the Tuesday shift', 'Training budget', 'Send the rota draft']) await sees(again, kept);
  });

  it('shows a promise that was ticked in the popup as done in the open panel', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { panel } = await openWith(tab, KWAME);
    await addLine(panel, 'Add an action item', 'Book the room');
    await sees(panel, 'Book the room');
    const popup = await firefox.openOwnPage('popup.html');
    await press(popup, 'checkbox', 'Done with Book the room');
    await byRole(popup, 'button', 'Undo');
    // Firefox draws nothing in a tab that is behind another one.
    await tab.page.bringToFront();
    await expect.poll(() => isTicked(panel, 'Done with Book the room'), { timeout: 5_000 }).toBe(true);
  });

  it('closes with Escape, and keys typed in it start no shortcut of the calendar', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { panel } = await openWith(tab, KWAME);
    await tab.settled();
    const before = [tab.page.url(), await words(tab.page)];
    const topic = await byRole(panel, 'textbox', 'Add a topic');
    await topic.click();
    await tab.page.keyboard.type('dwmjkce');
    expect(await topic.evaluate((node) => (node as HTMLInputElement).value)).toBe('dwmjkce');
    expect([tab.page.url(), await words(tab.page)]).toEqual(before);
    for (const _ of 'dwmjkce') await topic.press('Backspace');
    await topic.press('Escape');
    await expect.poll(() => tab.panelShown()).toBe(false);
    expect([tab.page.url(), await words(tab.page)]).toEqual(before);
  });

  it('asks for a new time when the other side cancelled: popup, banner, message and compose page', async () => {
    const tab = await openCalendarTab(firefox, site);
    const { event, panel } = await openWith(tab, DENISE);
    await addLine(panel, 'Add a topic', 'Plan for December');
    await sees(panel, 'Plan for December');
    await tab.page.evaluate((id) => window.standIn.cancelByOrganizer(id), event.id);

    await sees(panel, 'cancelled');
    await sees(panel, 'Plan for December');
    await press(panel, 'button', 'Ask for a new time');
    const message = await byRole(panel, 'textbox', 'Your message');
    expect(await message.evaluate((node) => (node as HTMLTextAreaElement).value)).toContain('Denise');
    expect(await composeLink(panel)).toContain('Denise');
    await press(panel, 'button', 'Copy');
    await sees(panel, 'Copied');

    const popup = await firefox.openOwnPage('popup.html');
    await sees(popup, `${DENISE}: your 1:1 was cancelled`);
    await press(popup, 'button', 'Ask for a new time');
    expect(await composeLink(popup)).toContain('Denise');
  });

  async function composeLink(screen: Parameters<typeof words>[0]): Promise<string> {
    const link = await byRole(screen, 'link', site === 'google' ? 'Open in Google Calendar' : 'Open in Outlook');
    return link.evaluate((node) => (node as HTMLAnchorElement).href);
  }

  it('asked nothing of the network', () => {
    expect(firefox.serving.refused).toEqual([]);
    expect(firefox.proxy.asked).toEqual([]);
  });
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { openCalendarTab } from '../../support/drive/firefox/calendar-tab';
import { DENISE, KWAME, openWith } from '../../support/drive/firefox/open-one-on-one';
import { addLine, press, sees, seesNoteSaved, words } from '../../support/drive/firefox/screen';

/** Firefox's event page: it ends after half a minute without work, whatever is open beside it. */
describe('an event page that ends at any time', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());
  afterEach(() => firefox.closePages());

  it('ends by itself while a panel is open, and wakes for the next word', async () => {
    await firefox.side.prefer('extensions.background.idle.timeout', 1_000);
    // The timer that runs already keeps its half minute.
    await firefox.side.suspendBackground();
    const tab = await openCalendarTab(firefox, 'google');
    const { panel } = await openWith(tab, KWAME);
    await expect.poll(() => firefox.side.background(), { timeout: 15_000 }).toBe('stopped');
    await addLine(panel, 'Add a topic', 'After the sleep');
    await sees(panel, 'After the sleep');
    await expect.poll(() => firefox.side.background()).toBe('running');
    await expect.poll(() => firefox.side.background(), { timeout: 15_000 }).toBe('stopped');
    await firefox.side.prefer('extensions.background.idle.timeout', 30_000);
  });

  it('loses nothing that was called saved, ended between any two words', async () => {
    const tab = await openCalendarTab(firefox, 'outlook');
    const { event, panel } = await openWith(tab, DENISE);
    const topics = Array.from({ length: 8 }, (_, i) => `Topic ${i + 1} of eight`);
    for (const topic of topics) {
      await addLine(panel, 'Add a topic', topic);
      await firefox.side.suspendBackground();
    }
    await press(panel, 'textbox', 'Shared notes');
    await tab.page.keyboard.type('Written while it slept');
    await firefox.side.suspendBackground();
    await seesNoteSaved(panel);
    await expect.poll(async () => (await words(panel)).includes('Not saved yet')).toBe(false);
    await firefox.side.suspendBackground();

    await tab.reload();
    await tab.click(event);
    const again = await tab.panel();
    await sees(again, 'Written while it slept');
    for (const topic of topics) {
      await sees(again, topic);
      expect((await words(again)).split(topic)).toHaveLength(2);
    }
  });

  it('is woken by a click on a 1:1, and the open panel follows', async () => {
    const tab = await openCalendarTab(firefox, 'google');
    const { panel } = await openWith(tab, KWAME);
    await firefox.side.suspendBackground();
    await expect.poll(() => firefox.side.background()).toBe('stopped');
    await openWith(tab, DENISE);
    expect(await words(panel)).not.toContain(KWAME);
  });
});

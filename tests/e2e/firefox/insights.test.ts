import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { demoCalendars } from '../../support/demo/calendars';
import { demoMonth } from '../../support/demo/month';
import { press, type Screen, sees } from '../../support/drive/firefox/screen';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

/** Somebody's month, brought along in a backup. */
function restore(screen: Screen, text: string): Promise<void> {
  return screen.evaluate(async (backup) => {
    const { browser } = globalThis as unknown as { browser: { runtime: { sendMessage(m: object): Promise<unknown> } } };
    const data = { text: backup, mode: 'merge' };
    await browser.runtime.sendMessage({ id: 1, type: 'backup/restore', data, timestamp: Date.now() });
  }, text);
}

it('counts a month, walks along a chart by keys, and says how it counts', async () => {
  const { google, outlook } = demoCalendars();
  const dashboard = await firefox.openOwnPage('dashboard.html#/data');
  await restore(dashboard, demoMonth(google, outlook, [google.user.email, outlook.user.email], Date.now()));
  await press(dashboard, 'link', 'Insights');
  await sees(dashboard, 'What became of the 1:1s');
  await dashboard.evaluate(() => document.querySelector<HTMLElement>('figure [role=img]')!.focus());
  await dashboard.keyboard.press('End');
  await sees(dashboard, '· Held');
  await press(dashboard, 'link', 'How this is counted');
  await sees(dashboard, 'held ÷ (held + called off + missed)');
  expect(await dashboard.evaluate(() => document.body.textContent)).not.toMatch(/NaN|undefined|Infinity/);
});

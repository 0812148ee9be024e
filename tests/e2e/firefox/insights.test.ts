import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Firefox, launchFirefox } from '../../support/browsers/launch-firefox';
import { demoCalendars } from '../../support/demo/calendars';
import { demoMonth } from '../../support/demo/month';
import { press, sees } from '../../support/drive/firefox/screen';
import { askWorker } from '../../support/drive/own-page';

let firefox: Firefox;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

it('counts a month, walks along a chart by keys, and says how it counts', async () => {
  const { google, outlook } = demoCalendars();
  const dashboard = await firefox.openOwnPage('dashboard.html#/data');
  const text = demoMonth(google, outlook, [google.user.email, outlook.user.email], Date.now());
  await askWorker(dashboard, 'backup/restore', { text, mode: 'merge' });
  await press(dashboard, 'link', 'Insights');
  await sees(dashboard, 'What became of the 1:1s');
  await dashboard.evaluate(() => document.querySelector<HTMLElement>('figure [role=img]')!.focus());
  await dashboard.keyboard.press('End');
  await sees(dashboard, '· Held');
  await press(dashboard, 'link', 'How this is counted');
  await sees(dashboard, 'held ÷ (held + called off + missed)');
  expect(await dashboard.evaluate(() => document.body.textContent)).not.toMatch(/NaN|undefined|Infinity/);
});

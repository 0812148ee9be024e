import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, platform } from 'node:process';
import { type Chromium, launchChromium } from '../browsers/launch-chromium';
import { bringMonth } from '../demo/bring-month';
import { demoCalendars } from '../demo/calendars';
import { Tour, tourOf } from '../demo/tour';
import { openCalendar } from '../drive/calendar-page';

/**
 * Shows the main job in a real browser: a window with both calendars that stays open, or, where there is no display
 * (or with `--tour`), a tour that is played headless and leaves pictures.
 */
const PICTURES = resolve('.artifacts/demo');

function hasDisplay(): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** A folder with a built extension may be named instead. */
function build(): void {
  if (env.HALFHOUR_EXTENSION) return;
  console.log('Building the extension …');
  const built = spawnSync('wxt', ['build', '-b', 'chrome'], { encoding: 'utf8', shell: platform === 'win32' });
  if (built.status !== 0) throw new Error(`The build failed.\n${built.stdout}\n${built.stderr}`);
}

async function playTour(chromium: Chromium): Promise<void> {
  const calendars = demoCalendars();
  const tour = new Tour(PICTURES);
  await tour.step('Bring a month of one-on-ones', null, () => bringMonth(chromium, calendars));
  for (const site of ['google', 'outlook'] as const) {
    const words = site === 'google' ? 'Google Calendar: open the week' : 'Outlook: open the week';
    const calendar = await openCalendar(chromium.context, site, { ...calendars[site], popupDelay: 500 });
    await tour.step(words, calendar.page, () => calendar.page.waitForTimeout(600));
    await tourOf(tour, chromium, calendar);
  }
  const dashboard = await chromium.openOwnPage('dashboard.html#/people');
  await tour.step('The dashboard: everyone, and what waits', dashboard, () =>
    dashboard.getByRole('link', { name: /Tomás Rivera/ }).waitFor(),
  );
  await tour.step('One person over time', dashboard, async () => {
    await dashboard.getByRole('link', { name: /Tomás Rivera/ }).click();
    await dashboard.getByRole('heading', { name: 'One-on-ones' }).waitFor();
  });
  console.log(`\nThe pictures are in ${PICTURES}`);
}

async function openWindow(chromium: Chromium): Promise<void> {
  const calendars = demoCalendars();
  await bringMonth(chromium, calendars);
  await openCalendar(chromium.context, 'outlook', { ...calendars.outlook, popupDelay: 900 });
  const google = await openCalendar(chromium.context, 'google', { ...calendars.google, popupDelay: 900 });
  await google.page.bringToFront();
  console.log('Both calendars are open, with a month of one-on-ones. Click one. Close the window to end the demo.');
  await new Promise<void>((ended) => chromium.context.once('close', () => ended()));
}

mkdirSync(PICTURES, { recursive: true });
build();
const windowed = hasDisplay() && !process.argv.includes('--tour');
if (!windowed) console.log('No window: playing the tour headless.');
const chromium = await launchChromium({
  headless: !windowed,
  viewport: windowed ? null : { width: 1360, height: 860 },
});
try {
  await (windowed ? openWindow(chromium) : playTour(chromium));
} finally {
  await chromium.close().catch(() => undefined);
}

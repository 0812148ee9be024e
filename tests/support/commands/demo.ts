import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv, env, platform } from 'node:process';
import { instantToWall } from '@/utils/domain/time/zone';
import { type Chromium, launchChromium } from '../browsers/launch-chromium';
import { bringMonth } from '../demo/bring-month';
import { demoCalendars } from '../demo/calendars';
import { oneMeeting } from '../demo/one-meeting';
import { oneRepair } from '../demo/one-repair';
import { rooms } from '../demo/rooms';
import { Tour } from '../demo/tour';
import { openCalendar } from '../drive/calendar-page';
import { Clocks } from '../drive/clocks';

/**
 * Shows the main job in a real browser: a window with both calendars that stays open, or, where there is no display
 * (or with `--tour`), a tour that is played headless and leaves pictures; `--dark` plays it in dark colours.
 */
const DARK = argv.includes('--dark');
const PICTURES = resolve(DARK ? '.artifacts/demo-dark' : '.artifacts/demo');

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
  const clocks = await Clocks.install(chromium);
  await tour.step('Bring a month of one-on-ones', null, () => bringMonth(chromium, calendars));
  const google = await openCalendar(chromium.context, 'google', { ...calendars.google, popupDelay: 500, dark: DARK });
  await tour.step('Google Calendar: open the week', google.page, () => google.page.waitForTimeout(600));
  await oneMeeting(tour, chromium, google, clocks);
  const now = instantToWall(clocks.now(), calendars.outlook.timeZone);
  const config = { ...calendars.outlook, now, popupDelay: 500, dark: DARK };
  const outlook = await openCalendar(chromium.context, 'outlook', config);
  await tour.step('Outlook: open the week', outlook.page, () => outlook.page.waitForTimeout(600));
  await oneRepair(tour, chromium, outlook);
  await rooms(tour, chromium);
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
const windowed = hasDisplay() && !argv.includes('--tour');
if (!windowed) console.log('No window: playing the tour headless.');
const chromium = await launchChromium({
  headless: !windowed,
  colorScheme: DARK ? 'dark' : 'light',
  viewport: windowed ? null : { width: 1360, height: 860 },
});
try {
  await (windowed ? openWindow(chromium) : playTour(chromium));
} finally {
  await chromium.close().catch(() => undefined);
}

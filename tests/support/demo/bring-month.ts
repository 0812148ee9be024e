import type { StandInConfig } from '../../stand-ins/shared/stand-in';
import type { Chromium } from '../browsers/launch-chromium';
import { askWorker } from '../drive/own-page';
import { demoMonth } from './month';

/** The month enters as a person would bring it along: by restoring a backup. */
export async function bringMonth(
  chromium: Chromium,
  calendars: Record<StandInConfig['site'], StandInConfig>,
): Promise<void> {
  const page = await chromium.openOwnPage('dashboard.html');
  const accounts = [calendars.google.user.email, calendars.outlook.user.email];
  const text = demoMonth(calendars.google, calendars.outlook, accounts, Date.now());
  await askWorker(page, 'backup/restore', { text, mode: 'merge' });
  // The demo is played at any hour of any day.
  await askWorker(page, 'settings/patch', { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: false });
  await page.close();
}

import type { Firefox } from '../../browsers/launch-firefox';
import { askWorker } from '../own-page';

/** Every day is a working day without quiet hours, and nothing is said of empty agendas: what is due comes now. */
export async function beAwake(firefox: Firefox): Promise<void> {
  const page = await firefox.openOwnPage('dashboard.html');
  await askWorker(page, 'settings/patch', {
    workingDays: [0, 1, 2, 3, 4, 5, 6],
    quietHours: false,
    nudgeTopics: false,
    nudgeDigest: false,
  });
  await page.close();
}

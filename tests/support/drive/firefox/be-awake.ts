import type { Firefox } from '../../browsers/launch-firefox';

/** Every day is a working day without quiet hours, and nothing is said of empty agendas: what is due comes now. */
export async function beAwake(firefox: Firefox): Promise<void> {
  const page = await firefox.openOwnPage('dashboard.html');
  await page.evaluate(async () => {
    const { browser } = globalThis as unknown as {
      browser: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const data = { workingDays: [0, 1, 2, 3, 4, 5, 6], quietHours: false, nudgeTopics: false, nudgeDigest: false };
    await browser.runtime.sendMessage({ id: 1, type: 'settings/patch', data, timestamp: Date.now() });
  });
  await page.close();
}

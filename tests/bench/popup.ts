import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { manyRecords } from './many-records';
import { type Bench, repeat } from './measure';
import { paintedAfter } from './painted';
import { workerMemory } from './worker-memory';

const RUNS = 9;
/** Milliseconds after which a restore has no more consequences. */
const SETTLED = 10_000;

/** From the popup's navigation to its painted list, with years of records behind it. */
export const popup: Bench = {
  name: 'popup',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const { restored } = await restore(chromium);
      const warm = await repeat(RUNS, () => openPopup(chromium));
      const dead = await repeat(RUNS, async () => {
        await chromium.killWorker();
        return openPopup(chromium);
      });
      const where = '1,000 open items among 50,000 records';
      return [
        { name: `popup → list drawn, ${where}`, unit: 'ms', goal: 150, runs: warm.drawn ?? [] },
        { name: 'popup → list drawn, worker dead', unit: 'ms', goal: null, runs: dead.drawn ?? [] },
        { name: 'popup: the worker’s part of it', unit: 'ms', goal: null, runs: warm.view ?? [] },
        { name: 'memory of the worker, popup open', unit: 'MB', goal: null, runs: dead.used ?? [] },
        { name: 'memory of the worker, garbage collected', unit: 'MB', goal: null, runs: dead.kept ?? [] },
        { name: 'restore of 50,000 records', unit: 'ms', goal: null, runs: [restored] },
      ];
    } finally {
      await chromium.close();
    }
  },
};

async function restore(chromium: Chromium): Promise<{ restored: number }> {
  const page = await chromium.openOwnPage('popup.html');
  const text = manyRecords(Date.now());
  const began = performance.now();
  await askWorker(page, 'backup/restore', { text, mode: 'replace' });
  const restored = performance.now() - began;
  // The worker still plans nudges for all that came in.
  await page.waitForTimeout(SETTLED);
  await page.close();
  return { restored };
}

async function openPopup(chromium: Chromium) {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/popup.html`);
  const start = await page.evaluate(() => performance.timeOrigin);
  const drawn = (await paintedAfter(page, 'list-drawn', start)) - start;
  const { used, kept } = await workerMemory(page);
  const view = await page.evaluate(async () => {
    const began = performance.now();
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
    await chrome.runtime.sendMessage({ id: 1, type: 'view/popup', timestamp: Date.now() });
    return performance.now() - began;
  });
  await page.close();
  return { drawn, view, used, kept };
}

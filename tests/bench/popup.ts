import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { manyRecords } from './many-records';
import { type Bench, repeat } from './measure';
import { paintedAfter } from './painted';
import { workerMemory } from './worker-memory';

const RUNS = 9;
/** Milliseconds after which a restore has no more consequences. */
const SETTLED = 10_000;
/** Milliseconds after which a popup that was opened or closed has none: each run begins at rest, as a click does. */
const AT_REST = 1_000;

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
      const memory = await repeat(3, () => memoryOf(chromium));
      const where = '1,000 open items among 50,000 records';
      return [
        { name: `popup → list drawn, ${where}`, unit: 'ms', goal: 150, runs: warm.drawn ?? [] },
        { name: 'popup → list drawn, worker dead', unit: 'ms', goal: null, runs: dead.drawn ?? [] },
        { name: 'popup: the worker’s part of it', unit: 'ms', goal: null, runs: warm.view ?? [] },
        { name: 'memory of the worker, popup open', unit: 'MB', goal: null, runs: memory.used ?? [] },
        { name: 'memory of the worker, garbage collected', unit: 'MB', goal: null, runs: memory.kept ?? [] },
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
  await page.waitForTimeout(AT_REST);
  const view = await page.evaluate(async () => {
    const began = performance.now();
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
    await chrome.runtime.sendMessage({ id: 1, type: 'view/popup', timestamp: Date.now() });
    return performance.now() - began;
  });
  await page.close();
  const [other] = chromium.context.pages();
  await other?.waitForTimeout(AT_REST);
  return { drawn, view };
}

/** Apart from the timed runs: collecting the worker's garbage also throws away what it had compiled. */
async function memoryOf(chromium: Chromium) {
  await chromium.killWorker();
  const page = await chromium.openOwnPage('popup.html');
  await page.waitForTimeout(AT_REST);
  const memory = await workerMemory(page);
  await page.close();
  return memory;
}

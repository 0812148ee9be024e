import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { type Bench, repeat } from './measure';
import { talkedWords } from './talked-words';
import { MEETINGS_EACH, yearsOfMeetings } from './years-of-meetings';

const SETTLED = 10_000;

/** What people type, a letter at a time. */
const TYPED = ['budget rev', 'holiday', 'figures plan', 'züri', 'handover friday'];

/** From a keystroke in the search to its answer, over 10,000 meetings with notes; and the first search of a worker. */
export const search: Bench = {
  name: 'search',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const page = await chromium.openOwnPage('dashboard.html');
      await askWorker(page, 'backup/restore', { text: tenThousandMeetings(Date.now()), mode: 'replace' });
      await page.waitForTimeout(SETTLED);
      const first = await repeat(5, async () => {
        await chromium.killWorker();
        return { ms: await askFor(page, 'budget') };
      });
      const keys: number[] = [];
      for (const text of TYPED) {
        for (let end = 1; end <= text.length; end++) keys.push(await askFor(page, text.slice(0, end)));
      }
      const where = '10,000 meetings with notes';
      return [
        { name: `keystroke in the search → answer, ${where}`, unit: 'ms', goal: 30, runs: keys },
        { name: 'the slowest of them', unit: 'ms', goal: null, runs: [Math.max(...keys)] },
        { name: 'first search of a worker, index made anew', unit: 'ms', goal: null, runs: first.ms ?? [] },
      ];
    } finally {
      await chromium.close();
    }
  },
};

type Page = Awaited<ReturnType<Chromium['openOwnPage']>>;

/** The time is taken in the page: what a person waits for. */
function askFor(page: Page, text: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } };
    const began = performance.now();
    const data = { text: asked, personId: null, limit: 30 };
    await chrome.runtime.sendMessage({ id: 1, type: 'view/search', data, timestamp: Date.now() });
    return performance.now() - began;
  }, text);
}

/** A backup with a note of about a hundred words for each meeting. */
function tenThousandMeetings(now: number): string {
  return yearsOfMeetings(now, ({ id, pairId, person, week, start }) => ({
    note: talkedWords(person * MEETINGS_EACH + week, 100),
    topics: [{ pairId, text: talkedWords(week, 6), raisedBy: 'me', rank: 'a0', doneAt: start, doneIn: id }],
  }));
}

import { hashId } from '@/utils/domain/rows/id';
import { launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { clocked } from './clocked';
import { type Bench, repeat } from './measure';
import { talkedWords } from './talked-words';
import { MEETINGS_EACH, type PastMeeting, PEOPLE, yearsOfMeetings } from './years-of-meetings';

const RUNS = 7;
const SETTLED = 10_000;
const WHERE = `one of ${PEOPLE} people, ${MEETINGS_EACH} 1:1s, 2,000 entries`;
const PERSON = hashId('person', '7');

/** Everything with one person over five years: from question to answer. */
export const timeline: Bench = {
  name: 'timeline',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const page = await chromium.openOwnPage('dashboard.html#/data');
      await askWorker(page, 'backup/restore', { text: yearsOfMeetings(Date.now(), left), mode: 'replace' });
      await page.waitForTimeout(SETTLED);
      const { dead, again, whole, words } = await repeat(RUNS, async () => {
        await chromium.killWorker();
        const anew = await clocked(page, 'view/timeline', asking());
        return {
          ...{ dead: anew, again: await clocked(page, 'view/timeline', asking({ kinds: ['topic'] })) },
          whole: await clocked(page, 'view/timeline', asking({ limit: 5_000 })),
          words: await clocked(page, 'view/timeline', asking({ words: 'budget' })),
        };
      });
      return [
        { name: `timeline → answer, ${WHERE}`, unit: 'ms', goal: 50, runs: again },
        { name: '… all of it at once', unit: 'ms', goal: null, runs: whole },
        { name: '… first search', unit: 'ms', goal: null, runs: words },
        { name: '… by a worker that was dead', unit: 'ms', goal: null, runs: dead },
      ];
    } finally {
      await chromium.close();
    }
  },
};

function asking(fields: object = {}) {
  const all = { kinds: [], words: null, visibility: null, first: null, last: null, limit: 30, reach: null };
  return { personId: PERSON, ...all, ...fields };
}

function left({ id, pairId, week, start }: PastMeeting) {
  const words = (n: number) => talkedWords(week + n, 6);
  const topic = { pairId, raisedBy: 'them', doneAt: start, doneIn: id };
  const item = { pairId, madeIn: id, owner: 'me', due: 'next', doneAt: start };
  return {
    note: talkedWords(week, 20),
    topics: [0, 1].map((n) => ({ ...topic, text: words(n), rank: `a${n}` })),
    items: [0, 1, 2, 3].map((n) => ({ ...item, text: words(n), rank: `a${n}` })),
  };
}

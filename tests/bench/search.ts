import { hashId } from '@/utils/domain/rows/id';
import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { type Bench, repeat } from './measure';
import { talkedWords } from './talked-words';

const PEOPLE = 40;
const MEETINGS_EACH = 250;
const WEEK = 7 * 86_400_000;
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
  const stamp = `0${now.toString(36)}-0000-BENCHDEVICE00000000000`;
  const row = (id: string, scope: string, fields: object) => {
    return { ...fields, id, scope, schemaV: 1, createdAt: stamp, updatedAt: stamp, deletedAt: null };
  };
  const tables: Record<string, object[]> = { person: [], pair: [], meeting: [], note: [], topic: [] };
  for (let p = 0; p < PEOPLE; p++) {
    const personId = hashId('person', String(p));
    const pairId = hashId('pair', String(p));
    const shared = `pair:${pairId}`;
    const person = { name: `Person ${p}`, relation: 'report', rhythmDays: null, mergedInto: null };
    tables.person?.push(row(personId, 'vault', person));
    tables.pair?.push(row(pairId, 'vault', { personId }));
    for (let m = 0; m < MEETINGS_EACH; m++) {
      const meetingId = hashId('meeting', String(p), String(m));
      const start = now - (m + 1) * WEEK;
      const body = talkedWords(p * MEETINGS_EACH + m, 100);
      tables.meeting?.push(row(meetingId, shared, meeting(pairId, start, p)));
      tables.note?.push(row(hashId('note', meetingId), shared, { pairId, meetingId, visibility: 'shared', body }));
      const topic = { pairId, text: talkedWords(m, 6), raisedBy: 'me', rank: 'a0', doneAt: start, doneIn: meetingId };
      tables.topic?.push(row(hashId('topic', meetingId), shared, topic));
    }
  }
  return JSON.stringify({ format: 'halfhour-backup', version: 1, madeAt: new Date(now).toISOString(), tables });
}

function meeting(pairId: string, start: number, person: number): object {
  return {
    ...{ pairId, site: 'google', seriesKey: `series${person}`, title: `Person ${person} / Maya 1:1` },
    ...{ start, end: start + 1_800_000, date: new Date(start).toISOString().slice(0, 10), state: 'held' },
    ...{ stateReason: 'note', stateBy: 'unknown', movedFrom: null, userSaid: null, answeredAt: null },
    ...{ timeZone: 'Europe/Berlin', zoneCertain: true, recurring: true, location: null },
  };
}

import type { Page } from '@playwright/test';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newTopic } from '@/utils/domain/rows/new-rows';
import { type Chromium, launchChromium } from '../support/browsers/launch-chromium';
import { askWorker } from '../support/drive/own-page';
import { clocked } from './clocked';
import { drawnAfterAnswer, watchDrawing } from './drawn-after-answer';
import { type Bench, type Measure, repeat } from './measure';
import { talkedWords } from './talked-words';
import { type PastMeeting, yearsOfMeetings } from './years-of-meetings';

const RUNS = 7;
const SETTLED = 10_000;
/** Two hundred people, met fifty times in five years: 10,000 meetings. */
const SHAPE = { people: 200, meetingsEach: 50, everyWeeks: 5 };
const ITEMS_EACH = 5;
const WHERE = '200 people, 10,000 meetings, 50,000 items';

/** The overview of people, and the figures of five years: from question to answer, and from answer to picture. */
export const insights: Bench = {
  name: 'insights',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const page = await chromium.openOwnPage('dashboard.html');
      await askWorker(page, 'backup/restore', { text: fiveYears(Date.now()), mode: 'replace' });
      await page.waitForTimeout(SETTLED);
      return [...(await figures(chromium, page)), ...(await pictures(chromium))];
    } finally {
      await chromium.close();
    }
  },
};

async function figures(chromium: Chromium, page: Page): Promise<Measure[]> {
  const { people, anew, again, changed } = await repeat(RUNS, async () => {
    await chromium.killWorker();
    const first = await clocked(page, 'view/insights', yearsBack());
    const second = await clocked(page, 'view/insights', yearsBack());
    await askWorker(page, 'row/create', oneTopic());
    const afterChange = await clocked(page, 'view/insights', yearsBack());
    return { people: await clocked(page, 'view/people'), anew: first, again: second, changed: afterChange - second };
  });
  return [
    { name: `people’s overview → answer, ${WHERE}`, unit: 'ms', goal: 500, runs: people },
    { name: 'figures of five years → answer, by a worker that knows them', unit: 'ms', goal: 500, runs: again },
    { name: '… by a worker that was dead', unit: 'ms', goal: null, runs: anew },
    { name: '… more after one change', unit: 'ms', goal: 30, runs: changed },
  ];
}

async function pictures(chromium: Chromium): Promise<Measure[]> {
  const page = await chromium.openOwnPage('dashboard.html#/data');
  await askWorker(page, 'settings/patch', { insightsSpan: 'years' });
  await watchDrawing(page);
  const dashboard = page.url().split('#')[0]!;
  const { people, charts } = await repeat(RUNS, async () => ({
    people: await draw(page, `${dashboard}#/people`, 'view/people'),
    charts: await draw(page, `${dashboard}#/insights`, 'view/insights'),
  }));
  return [
    { name: 'people’s overview: answer → drawn', unit: 'ms', goal: 300, runs: people },
    { name: 'figures and charts of five years: answer → drawn', unit: 'ms', goal: 300, runs: charts },
  ];
}

/** A page that is opened anew: nothing of it is drawn yet. */
async function draw(page: Page, address: string, type: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(address);
  return drawnAfterAnswer(page, type);
}

function yearsBack() {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return { about: { kind: 'all' }, days: { first: day(1_819), last: day(0) }, firstDay: 1 };
}

function oneTopic() {
  const fields = newTopic({
    pairId: hashId('pair', hashId('person', '7')),
    text: 'One more',
    raisedBy: 'me',
    rank: 'a0',
  });
  return { table: 'topic', id: randomId(), visibility: 'shared', fields };
}

function fiveYears(now: number): string {
  return yearsOfMeetings(
    now,
    (meeting) => ({
      note: talkedWords(meeting.week, 20),
      topics: [topicOf(meeting)],
      items: Array.from({ length: ITEMS_EACH }, (_, n) => itemOf(meeting, n)),
    }),
    SHAPE,
  );
}

function topicOf({ id, pairId, week, start }: PastMeeting): object {
  return { pairId, text: talkedWords(week, 6), raisedBy: 'them', rank: 'a0', doneAt: start, doneIn: id };
}

function itemOf({ id, pairId, week, start }: PastMeeting, n: number): object {
  const doneAt = n === 0 && week === 0 ? null : start + n * 86_400_000;
  const owner = n % 2 ? 'me' : 'them';
  return { pairId, madeIn: id, text: talkedWords(week, 5), owner, due: 'next', rank: `a${n}`, doneAt };
}

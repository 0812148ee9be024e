import { launchChromium } from '../support/browsers/launch-chromium';
import { openCalendar } from '../support/drive/calendar-page';
import { askWorker } from '../support/drive/own-page';
import { oneOnOnesThisWeek } from '../support/drive/pick-event';
import { largeNote } from './large-note';
import { type Bench, repeat } from './measure';
import { clickToAgenda, startAnew } from './open-panel';

const TOPICS = 200;
const RUNS = 6;

interface Shown {
  meeting: { id: string; pairId: string };
}

/** From the click to the agenda, for the fullest meeting that anybody will have. */
export const largeMeeting: Bench = {
  name: 'large meeting',
  run: async (extension) => {
    const chromium = await launchChromium({ extension });
    try {
      const calendar = await openCalendar(chromium.context, 'google', { popupDelay: 0 });
      const [event] = oneOnOnesThisWeek(await calendar.events(), calendar.config);
      await calendar.click(event!);
      const panel = await calendar.panel();
      const { meeting } = await askWorker<Shown>(panel, 'view/panel');
      const zone = { meetingId: meeting.id, visibility: 'shared' };
      await askWorker(panel, 'note/write', { ...zone, base: '', body: largeNote() });
      for (let n = 0; n < TOPICS; n++) await askWorker(panel, 'row/create', topic(meeting.pairId, n));
      const { warm, dead } = await repeat(RUNS, async () => {
        await startAnew(calendar.page);
        const warm = await clickToAgenda(calendar, event!);
        await startAnew(calendar.page);
        await chromium.killWorker();
        return { warm, dead: await clickToAgenda(calendar, event!) };
      });
      const name = `click → agenda with ${TOPICS} topics and 50 kB of notes`;
      return [
        { name: `${name}, worker warm`, unit: 'ms', goal: 150, runs: warm },
        { name: `${name}, worker dead`, unit: 'ms', goal: 400, runs: dead },
      ];
    } finally {
      await chromium.close();
    }
  },
};

function topic(pairId: string, n: number): object {
  const open = {
    doneAt: null,
    doneIn: null,
    sectionId: null,
    unblocker: null,
    theme: null,
    parkedAt: null,
    notIn: null,
  };
  const plain = { kind: 'talk', pinned: false, detail: null, outcome: null, questionKey: null, raisedBy: 'me' };
  const rank = `a${String(n).padStart(3, '0')}x`;
  const fields = { pairId, text: `Topic ${n}: what we do about the rota`, rank, ...open, ...plain };
  return { table: 'topic', id: `bench-topic-${n}`, visibility: 'shared', fields };
}

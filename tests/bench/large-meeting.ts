import { addTopics, openMeeting, writeNote } from './full-meeting';
import { inOneOnOne } from './in-one-on-one';
import { largeNote } from './large-note';
import { type Bench, repeat } from './measure';
import { clickToAgenda, startAnew } from './open-panel';

const TOPICS = 200;
const RUNS = 6;

/** From the click to the agenda, for the fullest meeting that anybody will have. */
export const largeMeeting: Bench = {
  name: 'large meeting',
  run: (extension) =>
    inOneOnOne(extension, async ({ chromium, calendar, event, panel }) => {
      const { id, pairId } = await openMeeting(panel);
      await writeNote(panel, id, largeNote());
      await addTopics(panel, pairId, TOPICS);
      const { warm, dead } = await repeat(RUNS, async () => {
        await startAnew(calendar.page);
        const warm = await clickToAgenda(calendar, event);
        await startAnew(calendar.page);
        await chromium.killWorker();
        return { warm, dead: await clickToAgenda(calendar, event) };
      });
      const name = `click → agenda with ${TOPICS} topics and 50 kB of notes`;
      return [
        { name: `${name}, worker warm`, unit: 'ms', goal: 150, runs: warm },
        { name: `${name}, worker dead`, unit: 'ms', goal: 400, runs: dead },
      ];
    }),
};

import type { Frame, Page } from '@playwright/test';
import { press } from '../support/drive/calendar-page';
import { openMeeting, writeNote } from './full-meeting';
import { inOneOnOne } from './in-one-on-one';
import { largeNote } from './large-note';
import type { Bench, Measure } from './measure';

const KEYS = 150;
/** Milliseconds between keys: a quick typist. */
const PACE = 70;

/**
 * What a key costs in the largest note that anybody will write: all that the panel's main thread works from one key to
 * the next (script, style, layout, painting, now and then saving), in its own time, so that a busy machine doesn't
 * count.
 */
export const typing: Bench = {
  name: 'typing',
  run: (extension) =>
    inOneOnOne(extension, async ({ calendar, panel }) => {
      const { id } = await openMeeting(panel);
      await writeNote(panel, id, largeNote());
      await panel.getByText('The last line.').waitFor();
      await press(panel.getByRole('textbox', { name: 'Shared notes' }));
      await panel.locator('[contenteditable=true]').waitFor();
      await calendar.page.waitForTimeout(2_000);
      return [
        ...(await typeAt(panel, calendar.page, 'in a paragraph', 'A paragraph in the middle')),
        ...(await typeAt(panel, calendar.page, 'in a point of a list', 'A point in the middle')),
      ];
    }),
};

async function typeAt(panel: Frame, page: Page, where: string, words: string): Promise<Measure[]> {
  await press(panel.locator('.tiptap').getByText(words).first());
  await page.keyboard.press('End');
  const session = await page.context().newCDPSession(panel);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  const keys: number[] = [];
  let before = await worked();
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.type(key % 6 === 5 ? ' ' : 'x');
    await page.waitForTimeout(PACE);
    const now = await worked();
    keys.push(now - before);
    before = now;
  }
  await session.detach();
  const late = keys.toSorted((a, b) => a - b)[Math.floor(KEYS * 0.95)] ?? Number.NaN;
  return [
    { name: `a key ${where} of 50 kB`, unit: 'ms', goal: 16, runs: keys },
    { name: `… its 95th percentile, with saving`, unit: 'ms', goal: 16, runs: [late] },
  ];
}

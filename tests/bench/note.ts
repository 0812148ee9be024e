import type { Frame } from '@playwright/test';
import { SAVE_AFTER_MS } from '@/utils/state/panel/note-model';
import { press } from '../support/drive/calendar-page';
import { inOneOnOne } from './in-one-on-one';
import { type Bench, repeat } from './measure';

const RUNS = 15;

/** From the last key to the acknowledged write, without the pause that the panel waits for more. */
export const noteWrite: Bench = {
  name: 'note write',
  run: (extension) =>
    inOneOnOne(extension, async ({ calendar, panel }) => {
      await press(panel.getByRole('textbox', { name: 'Shared notes' }));
      await panel.locator('[contenteditable=true]').waitFor();
      await calendar.page.keyboard.type('The rota ');
      await calendar.page.waitForTimeout(1_500);
      const { saved } = await repeat(RUNS, async () => {
        await startClock(panel);
        await calendar.page.keyboard.type('x');
        const taken = await panel.waitForFunction(() => document.documentElement.dataset.keyToSaved);
        return { saved: Number(await taken.jsonValue()) - SAVE_AFTER_MS };
      });
      return [{ name: 'keystroke → acknowledged write, after the pause', unit: 'ms', goal: 30, runs: saved ?? [] }];
    }),
};

/** Clocks from the next key to the moment in which the panel says that all is saved; milliseconds in `data-key-to-saved`. */
function startClock(panel: Frame): Promise<void> {
  return panel.evaluate(() => {
    const root = document.documentElement;
    delete root.dataset.keyToSaved;
    let pressed = 0;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (pressed === 0 || document.querySelector('[data-save-state="saving"]')) return;
      observer.disconnect();
      root.dataset.keyToSaved = String(performance.now() - pressed);
    });
    observer.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['data-save-state'] });
  });
}

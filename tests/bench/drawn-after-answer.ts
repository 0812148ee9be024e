import type { Page } from '@playwright/test';

/** Milliseconds without a change of the page after which it is drawn whole. */
const STILL = 1_000;

/** From now on each page of this tab notes when the worker's answers arrive and when what came of them is painted. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Send = (message: { type?: string }, take: (answer: unknown) => void) => unknown;
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage: Send } } };
    if (!chrome?.runtime) return;
    const send: Send = chrome.runtime.sendMessage.bind(chrome.runtime);
    // The pages' own library takes answers by a callback.
    chrome.runtime.sendMessage = (message, take) =>
      send(message, (answer) => {
        performance.mark(`answered ${message.type}`);
        take(answer);
      });
    new MutationObserver(() => {
      performance.mark('changed');
      // A frame's callbacks run before it is painted, a task that they post runs after.
      requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Milliseconds from the last answer to a question of this type until the last change of the page was painted. */
export async function drawnAfterAnswer(page: Page, type: string): Promise<number> {
  const drawn = await page.waitForFunction(
    ([type, still]) => {
      const last = (name: string) => performance.getEntriesByName(name).at(-1)?.startTime;
      const [answered, changed, painted] = [last(`answered ${type}`), last('changed'), last('painted')];
      if (answered === undefined || changed === undefined || painted === undefined) return null;
      if (changed < answered || painted < changed || performance.now() - painted < still) return null;
      return { took: painted - answered };
    },
    [type, STILL] as const,
    { polling: 100 },
  );
  return ((await drawn.jsonValue()) as { took: number }).took;
}

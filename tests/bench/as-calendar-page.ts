import type { Page } from '@playwright/test';

/** Sends a report as the page's own content script does, from its isolated world; milliseconds until the answer. */
export async function reportAsPage(page: Page, type: string, data: unknown): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => void worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.findLast(({ name }) => name === 'Halfhour');
  if (!world) throw new Error('No script of Halfhour runs in the page.');
  const expression = `(async () => {
    const message = ${JSON.stringify({ id: 1, type, data, timestamp: Date.now() })};
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    if (!answer || answer.err) throw new Error(JSON.stringify(answer));
    return performance.now() - began;
  })()`;
  const options = { expression, contextId: world.id, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}

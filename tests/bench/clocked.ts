import type { Frame, Page } from '@playwright/test';

/** Milliseconds from question to answer, by the asking page's own clock: what a person waits for. */
export function clocked(page: Page | Frame, type: string, data?: unknown): Promise<number> {
  return page.evaluate(
    async ([type, data]) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<object> } } };
      const began = performance.now();
      const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if ('err' in answer) throw new Error(JSON.stringify(answer));
      return performance.now() - began;
    },
    [type, data] as const,
  );
}

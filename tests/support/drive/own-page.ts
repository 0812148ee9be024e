import type { Frame, Page } from '@playwright/test';

/** Asks the worker from one of the extension's own pages, as its screens do. Rejects with the failure's code. */
export function askWorker<T>(page: Page | Frame, type: string, data?: unknown): Promise<T> {
  return page.evaluate(
    async ([type, data]) => {
      const runtime = (
        globalThis as unknown as {
          chrome: {
            runtime: {
              sendMessage(
                message: unknown,
              ): Promise<{ res?: unknown; err?: { code?: string; message: string } } | undefined>;
            };
          };
        }
      ).chrome.runtime;
      const answer = await runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if (answer?.err) throw new Error(answer.err.code ?? answer.err.message);
      return answer?.res;
    },
    [type, data] as [string, unknown],
  ) as Promise<T>;
}

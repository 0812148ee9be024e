type Call = [type: string, data: unknown];

/** A page or frame of the extension, in either browser. */
interface OwnPage {
  evaluate(run: (call: Call) => Promise<unknown>, call: Call): Promise<unknown>;
}

interface Runtime {
  sendMessage(message: unknown): Promise<{ res?: unknown; err?: { code?: string; message: string } } | undefined>;
}

/** Asks the worker from one of the extension's own pages, as its screens do. Rejects with the failure's code. */
export function askWorker<T>(page: OwnPage, type: string, data?: unknown): Promise<T> {
  return page.evaluate(
    async ([type, data]) => {
      const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
      const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if (answer?.err) throw new Error(answer.err.code ?? answer.err.message);
      return answer?.res;
    },
    [type, data],
  ) as Promise<T>;
}

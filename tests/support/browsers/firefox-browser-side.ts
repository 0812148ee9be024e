import type { Browser } from 'puppeteer-core';

/** What can be done to Firefox itself, beside its pages. */
export interface BrowserSide {
  /** Sets a preference of the running browser. */
  prefer(name: string, value: string | number | boolean): Promise<void>;
  /** `running`, `stopped` or on the way between. */
  background(): Promise<string>;
  /** Ends the extension's event page at once, whatever it is about to do. */
  suspendBackground(): Promise<void>;
}

interface Connection {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
}

/** Needs `--remote-allow-system-access`: only then may a driver run words in the browser's own window. */
export async function openBrowserSide(browser: Browser, addOn: string): Promise<BrowserSide> {
  const { connection } = browser as unknown as { connection: Connection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = result.contexts as { context: string }[];

  async function run(expression: string): Promise<unknown> {
    const answer = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (answer.result.type === 'exception') throw new Error(JSON.stringify(answer.result.exceptionDetails));
    return (answer.result.result as { value?: unknown }).value;
  }

  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(addOn)}).extension`;
  const setters = { string: 'setStringPref', number: 'setIntPref', boolean: 'setBoolPref' } as Record<string, string>;
  return {
    async prefer(name, value) {
      await run(`Services.prefs.${setters[typeof value]}(${JSON.stringify(name)}, ${JSON.stringify(value)})`);
    },
    background: async () => String(await run(`${extension}.backgroundState`)),
    async suspendBackground() {
      await run(`${extension}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })`);
    },
  };
}

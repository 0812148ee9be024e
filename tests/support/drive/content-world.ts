import type { Page } from '@playwright/test';

/**
 * The extension's own world in a calendar page, where its content script lives. Whoever takes over the tab's process
 * has what is here: the script's messages and its rights.
 */
export interface ContentWorld {
  /** Runs a function there; arguments and answer are copied. */
  run<A, R>(what: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}

interface Context {
  id: number;
  origin: string;
}

export async function contentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<Context>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context);
    });
  });
  await session.send('Runtime.enable');
  const { id } = await found;
  return {
    async run(what, argument) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${what})(${JSON.stringify(argument)})`,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

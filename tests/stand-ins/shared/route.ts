import type { BrowserContext } from '@playwright/test';
import { serveStandIn } from './serve';
import { STAND_IN_SITES } from './sites';
import type { StandInConfig } from './stand-in';

/**
 * Serves a stand-in at the real addresses inside a Playwright context. `config` may be a function, so that a test can
 * change it between two loads.
 */
export async function routeStandIn(
  context: BrowserContext,
  config: StandInConfig | (() => StandInConfig),
): Promise<void> {
  const current = typeof config === 'function' ? config : () => config;
  for (const host of STAND_IN_SITES[current().site].hosts) {
    await context.route(`https://${host}/**`, async (route) => {
      const answer = await serveStandIn(new URL(route.request().url()), current());
      if (answer) await route.fulfill(answer);
      else await route.abort();
    });
  }
}

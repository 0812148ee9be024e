import { test as base, expect } from '@playwright/test';
import { type Chromium, type LaunchOptions, launchChromium } from '../../support/browsers/launch-chromium';

/** A Wednesday morning with the week's one-on-ones around it; the stand-ins live in it, the browser in the real now. */
interface Fixtures {
  launch: LaunchOptions;
  chromium: Chromium;
}

export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  chromium: async ({ launch }, use) => {
    const chromium = await launchChromium(launch);
    await use(chromium);
    await chromium.close();
  },
});

export { expect };

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds where it is run: the panel's frame lies in a closed root, so it can't be reached from the page. */
export async function findings(where: Page | Frame): Promise<string[]> {
  await settled(where);
  await where.evaluate(`${AXE}; undefined`);
  const { violations } = await where.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n  ')}`);
}

/**
 * A colour on its way from one to another has a contrast of its own. A caret that blinks for ever is none, and an
 * animation of a frame that the browser doesn't draw never ends: after a while everything has long been through.
 */
async function settled(where: Page | Frame): Promise<void> {
  await where.evaluate(() =>
    Promise.race([
      new Promise((resolve) => setTimeout(resolve, 3_000)),
      Promise.all(
        document
          .getAnimations()
          .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
          .map((one) => one.finished.catch(() => undefined)),
      ),
    ]),
  );
}

/** Elements that reach beyond the right or left edge. */
export function tooWide(where: Page | Frame): Promise<string[]> {
  return where.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((one) => {
      return one.getBoundingClientRect().right > root.clientWidth + 1;
    });
    return wide.map((one) => one.outerHTML.slice(0, 120));
  });
}

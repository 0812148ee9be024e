import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import type { Chromium } from '../browsers/launch-chromium';

/** Tells each step with its time, and keeps a picture of it. */
export class Tour {
  private count = 0;
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async step<T>(words: string, picture: Page | null, work: () => Promise<T>): Promise<T> {
    const started = Date.now();
    const result = await work();
    this.count += 1;
    const number = String(this.count).padStart(2, '0');
    console.log(`${number}  ${words} (${Date.now() - started} ms)`);
    if (picture) {
      const name = `${number}-${words
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)}.png`;
      await drawn(picture);
      await picture.screenshot({ path: join(this.folder, name) });
    }
    return result;
  }
}

/** What comes in by moving has come in. Nothing moves in a tab that isn't drawn, so it is drawn once before. */
async function drawn(page: Page): Promise<void> {
  await page.screenshot();
  const still = (where: Frame) =>
    where
      .evaluate(() =>
        Promise.all(
          document
            .getAnimations()
            .filter((one) => one.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
            .map((one) => one.finished.catch(() => undefined)),
        ),
      )
      .catch(() => undefined);
  const late = new Promise((resolve) => setTimeout(resolve, 1_000));
  await Promise.race([late, Promise.all(page.frames().map(still))]);
}

/** Opens the popup in a tab of its size, looks, and closes it. */
export async function lookAtPopup(
  tour: Tour,
  chromium: Chromium,
  words: string,
  look: (popup: Page) => Promise<void>,
): Promise<void> {
  const popup = await chromium.openOwnPage('popup.html');
  await popup.setViewportSize({ width: 400, height: 600 });
  // Laid out anew: scroll bars of the larger tab would stay.
  await popup.reload();
  await tour.step(words, popup, () => look(popup));
  await popup.close();
}

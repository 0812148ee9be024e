import { browser } from '@/utils/platform/browser';
import { newTab } from '@/utils/platform/tabs';
import { readSettings } from './data/settings';
import type { WorkerContext } from './worker-context';

/** The first steps, in a tab of their own right after installing; never again once they were dismissed. */
export async function showWelcome(context: WorkerContext): Promise<void> {
  const { welcomed } = await readSettings(context);
  if (!welcomed) await newTab(browser.runtime.getURL('/dashboard.html#/welcome' as never));
}

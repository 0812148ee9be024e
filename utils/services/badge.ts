import { browser } from '@/utils/platform/browser';
import { countQuestions } from './views/questions';
import type { WorkerContext } from './worker-context';

const GATHER = 300;

/** The toolbar's badge: how many things need an answer. Nothing to answer is no badge. */
export function registerBadge(context: WorkerContext): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  context.onChange((tables) => {
    if (!tables.some((table) => table === 'meeting' || table === 'sighting' || table === 'verdict-rule')) return;
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void showBadge(context);
    }, GATHER);
  });
}

export async function showBadge(context: WorkerContext): Promise<void> {
  const count = await countQuestions(context).catch(() => 0);
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}

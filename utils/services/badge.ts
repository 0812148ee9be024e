import type { TableName } from '@/utils/domain/rows/tables';
import { browser } from '@/utils/platform/browser';
import { countQuestions } from './views/questions';
import type { WorkerContext } from './worker-context';

const GATHER = 300;
/** What there is to answer follows from these. */
const CAUSES: ReadonlySet<TableName> = new Set(['meeting', 'sighting', 'verdict-rule', 'person']);

/** The toolbar's badge: how many things need an answer. Nothing to answer is no badge. */
export function registerBadge(context: WorkerContext): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  context.onChange((tables) => {
    if (timer !== null || !tables.some((table) => CAUSES.has(table))) return;
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

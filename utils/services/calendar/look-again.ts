import { SECOND_LOOK_MS } from '@/utils/domain/meetings/absence';
import { pageMessenger } from '@/utils/messaging/page-messenger';
import type { WorkerContext } from '../worker-context';

/** Own pages ask for the same view several times in a row; the calendars are asked once. */
const NOT_SOONER = 5_000;
const askedAt = new WeakMap<WorkerContext, number>();

/** An event that is gone from one complete view is looked for once more, while the worker is awake anyway. */
export function lookAgain(tabId: number): void {
  setTimeout(() => askToRead(tabId), SECOND_LOOK_MS + 200);
}

/**
 * Asks every open calendar to read itself now. A page in a tab that nobody looks at may put off its own reading, and
 * what the popup says of it should be true. What is new comes in as reports, and from there to whoever shows it.
 */
export async function readCalendars(context: WorkerContext): Promise<void> {
  if (context.now() - (askedAt.get(context) ?? 0) < NOT_SOONER) return;
  askedAt.set(context, context.now());
  for (const { tabId, state } of await context.tabs.all()) {
    if (state.site !== null) askToRead(tabId);
  }
}

function askToRead(tabId: number): void {
  pageMessenger.sendMessage('page/read', undefined, { tabId, frameId: 0 }).catch(() => undefined);
}

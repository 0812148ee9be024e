import { purge } from '@/utils/store/purge';
import { showBadge } from './badge';
import { readCalendars } from './calendar/look-again';
import { settlePast } from './meetings/settle';
import type { WorkerContext } from './worker-context';

/** What is done now and then, whoever woke the worker: each step may be cut off and is done again next time. */
export async function keepHouse(context: WorkerContext): Promise<void> {
  await readCalendars(context);
  await settlePast(context);
  await purge(context.database);
  await showBadge(context);
}

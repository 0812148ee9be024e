import type { TableName } from '@/utils/domain/rows/tables';
import { TABLE_NAMES } from '@/utils/store/tables';
import type { WorkerContext } from '../worker-context';

/** Everything goes, tombstones and settings too. What open calendar tabs showed is forgotten as well. */
export async function eraseEverything(context: WorkerContext): Promise<void> {
  await context.database.write(async (unit) => {
    for (const table of TABLE_NAMES as readonly TableName[]) await unit.clear(table);
    await unit.rebuildMeetingLines();
  });
  for (const { tabId } of await context.tabs.all()) await context.tabs.forget(tabId);
}

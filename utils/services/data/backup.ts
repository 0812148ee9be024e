import type { RestoreMode, RestorePreview } from '@/utils/domain/views/backup-view';
import { CURRENT_VERSION, upgradeRow } from '@/utils/store/migrations/steps';
import { TABLE_NAMES } from '@/utils/store/tables';
import type { Unit } from '@/utils/store/unit';
import { type Backup, readBackup, type TableRows, type Versions, writeBackup } from '@/utils/transfer/backup-file';
import { planRestore } from '@/utils/transfer/plan-restore';
import type { WorkerContext } from '../worker-context';

const VERSIONS: Versions = { current: CURRENT_VERSION, upgrade: upgradeRow };

interface File {
  text: string;
  mode: RestoreMode;
}

/** All that is the user's, as one JSON text. */
export async function makeBackup(context: WorkerContext): Promise<string> {
  const tables = await context.database.read(everything);
  return writeBackup(tables, CURRENT_VERSION, new Date(context.now()).toISOString());
}

/** What a restore would change; changes nothing. */
export async function previewBackup(context: WorkerContext, file: File): Promise<RestorePreview> {
  const backup = read(file);
  return context.database.read(async (unit) => planRestore(await everything(unit), backup, file.mode).preview);
}

/** Restores in one transaction: all of it or nothing. */
export async function restoreBackup(context: WorkerContext, file: File): Promise<RestorePreview> {
  const backup = read(file);
  return context.database.write(async (unit) => {
    const plan = planRestore(await everything(unit), backup, file.mode);
    for (const { row } of plan.put) unit.seeStamp(row.updatedAt);
    // Asked for all at once: waiting for each of 50,000 rows would take most of a minute.
    await Promise.all(plan.forget.map(({ table, id }) => unit.forget(table, id)));
    await Promise.all(plan.put.map(({ table, row }) => unit.put(table, row as never)));
    await unit.rebuildMeetingLines();
    return plan.preview;
  });
}

function read(file: File): Backup {
  return readBackup(file.text, TABLE_NAMES, VERSIONS);
}

async function everything(unit: Unit): Promise<TableRows> {
  const lists = await Promise.all(TABLE_NAMES.map((table) => unit.allWithTombstones(table)));
  return Object.fromEntries(TABLE_NAMES.map((table, i) => [table, lists[i]])) as TableRows;
}

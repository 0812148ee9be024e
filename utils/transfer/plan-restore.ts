import type { Id, Row } from '@/utils/domain/rows/row';
import type { TableName } from '@/utils/domain/rows/tables';
import type { RestoreMode, RestorePreview } from '@/utils/domain/views/backup-view';
import type { Backup, TableRows } from './backup-file';

export interface RestorePlan {
  preview: RestorePreview;
  put: { table: TableName; row: Row }[];
  forget: { table: TableName; id: Id }[];
}

/**
 * What a restore would do. `merge`: of each row the newer one stays, so doing it twice changes nothing more.
 * `replace`: what is not in the file goes. Rows of scope `local` are this device's and are never touched.
 */
export function planRestore(current: TableRows, backup: Backup, mode: RestoreMode): RestorePlan {
  const plan: RestorePlan = { preview: { madeAt: backup.madeAt, mode, tables: [] }, put: [], forget: [] };
  for (const table of Object.keys(current) as TableName[]) {
    const here = new Map((current[table] as Row[]).filter((row) => row.scope !== 'local').map((row) => [row.id, row]));
    const there = new Map(((backup.tables[table] ?? []) as Row[]).map((row) => [row.id, row]));
    const counts = { added: 0, changed: 0, removed: 0, same: 0 };
    for (const row of there.values()) {
      const what = compare(here.get(row.id), row, mode);
      counts[what]++;
      if (what !== 'same') plan.put.push({ table, row });
    }
    for (const id of here.keys()) {
      if (there.has(id)) continue;
      if (mode === 'merge') counts.same++;
      else {
        counts.removed++;
        plan.forget.push({ table, id });
      }
    }
    if (Object.values(counts).some((count) => count > 0)) plan.preview.tables.push({ table, ...counts });
  }
  return plan;
}

function compare(here: Row | undefined, there: Row, mode: RestoreMode): 'added' | 'changed' | 'same' {
  if (!here) return 'added';
  if (mode === 'merge') return there.updatedAt > here.updatedAt ? 'changed' : 'same';
  return JSON.stringify(sorted(here)) === JSON.stringify(sorted(there)) ? 'same' : 'changed';
}

function sorted(row: Row): [string, unknown][] {
  return Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { TableName } from '../rows/tables';

export type RestoreMode = 'merge' | 'replace';

/** What a restore would do, before it does it. */
export interface RestorePreview {
  /** ISO time the file was made. */
  madeAt: string;
  mode: RestoreMode;
  tables: { table: TableName; added: number; changed: number; removed: number; same: number }[];
}

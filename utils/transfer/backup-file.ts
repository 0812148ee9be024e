import { HalfhourError } from '@/utils/domain/errors';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { isRow } from '@/utils/schema/rows';

/**
 * The backup: one JSON file, `{format, version, madeAt, tables}`, rows by table. `version` is the database's, so an
 * older file goes through the same migration steps as an older database. Rows of scope `local` stay out: what the
 * calendar showed, feed addresses and page health are this device's alone, and the calendar tells them again.
 * Tombstones are in it, so that restoring doesn't bring back what was deleted.
 */
const BACKUP_FORMAT = 'halfhour-backup';

export type TableRows = { [T in TableName]?: Tables[T][] };

export interface Backup {
  version: number;
  /** ISO time. */
  madeAt: string;
  tables: TableRows;
}

type RawRow = Record<string, unknown> & { id: string };
type Upgrade = (table: TableName, row: RawRow) => Record<string, unknown> | null;

export interface Versions {
  /** The version this code writes. */
  current: number;
  /** A row of an older version in today's shape; null when it was dropped. `choices`: of the same file, as JSON. */
  upgrade(table: string, row: RawRow, from: number, choices: ReadonlyMap<string, string>): ReturnType<Upgrade>;
}

export function writeBackup(tables: TableRows, version: number, madeAt: string): string {
  const kept = Object.entries(tables).map(([table, rows]) => [table, rows.filter((row) => row.scope !== 'local')]);
  return JSON.stringify({ format: BACKUP_FORMAT, version, madeAt, tables: Object.fromEntries(kept) });
}

/**
 * Reads a backup or says why not: `file-broken` (no JSON, or rows that can't be), `file-not-backup` (some other JSON),
 * `file-newer` (made by a later Halfhour). Nothing of it is used unless all of it is sound.
 */
export function readBackup(text: string, tableNames: readonly TableName[], versions: Versions): Backup {
  const file = parse(text);
  if (file.format !== BACKUP_FORMAT) throw new HalfhourError('file-not-backup');
  const { version, madeAt, tables } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new HalfhourError('file-broken');
  if (version > versions.current) throw new HalfhourError('file-newer');
  if (!isObject(tables) || typeof madeAt !== 'string' || Number.isNaN(Date.parse(madeAt))) {
    throw new HalfhourError('file-broken');
  }
  const read: Record<string, unknown[]> = {};
  const choices = readChoices(tables.setting);
  const upgrade: Upgrade = (table, row) => versions.upgrade(table, row, version, choices);
  for (const table of tableNames) read[table] = readRows(table, tables[table] ?? [], upgrade);
  return { version, madeAt, tables: read as TableRows };
}

/** What isn't a choice is left out here; that the table is broken is said where its rows are read. */
function readChoices(rows: unknown): ReadonlyMap<string, string> {
  const settings = Array.isArray(rows) ? rows.filter(isObject) : [];
  return new Map(settings.map(({ id, value }) => [String(id), String(value)]));
}

function readRows(table: TableName, rows: unknown, upgrade: Upgrade): unknown[] {
  if (!Array.isArray(rows)) throw new HalfhourError('file-broken');
  const seen = new Set<string>();
  return rows.flatMap((raw) => {
    if (!isObject(raw) || typeof raw.id !== 'string') throw new HalfhourError('file-broken');
    const { ix: _, ...bare } = raw as RawRow;
    const row = upgrade(table, bare as RawRow);
    if (row === null) return [];
    if (!isRow(table, row) || seen.has(raw.id)) throw new HalfhourError('file-broken');
    seen.add(raw.id);
    return [row];
  });
}

function parse(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new HalfhourError('file-broken', { cause: error });
  }
  if (!isObject(value)) throw new HalfhourError('file-not-backup');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

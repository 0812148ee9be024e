import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** A row of any age, as it lies in a database or a backup file. */
export type RawRow = Record<string, unknown> & { id: string };

export type UpgradeTransaction = IDBPTransaction<unknown, StoreNames<unknown>[], 'versionchange'>;

/** What the user had chosen in the database or file that the rows come from: JSON texts by the name of the choice. */
export type Choices = ReadonlyMap<string, string>;

/**
 * One step forward; there is no way back. A backup file of an older version goes through the same `row` steps as the
 * database does, so a step must need nothing but the row it is given and the choices beside it.
 */
export interface Migration {
  /** The version of the database after this step. */
  version: number;
  /** Stores and indexes. Synchronous: awaiting anything but IndexedDB would end the transaction. */
  layout(database: IDBPDatabase, transaction: UpgradeTransaction): void;
  /** The row in its new shape, or null to drop it. Absent when this step leaves rows as they are. */
  row?(table: string, row: RawRow, choices: Choices): RawRow | null;
}

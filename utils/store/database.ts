import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { randomId } from '@/utils/domain/rows/id';
import type { TableName } from '@/utils/domain/rows/tables';
import type { Choices, Migration, RawRow, UpgradeTransaction } from './migrations/migration';
import { CURRENT_VERSION, MIGRATIONS } from './migrations/steps';
import { storageError } from './storage-error';
import { type Pen, type RowName, Unit } from './unit';

const DATABASE_NAME = 'halfhour';

export interface DatabaseOptions {
  now(): Instant;
  /** Told after each commit which tables it changed, and which rows; null: too many to name. */
  onChange?(tables: TableName[], rows: readonly RowName[] | null): void;
  name?: string;
}

/**
 * The only owner of IndexedDB. Opens on first use, closes when another version wants to upgrade, opens again when
 * asked. Units over the whole database are simple and safe: writes follow each other, and no store can be forgotten.
 */
export class Database {
  private readonly options: DatabaseOptions;
  private opening: Promise<IDBPDatabase> | null = null;

  constructor(options: DatabaseOptions) {
    this.options = options;
  }

  /** Runs `work` on one consistent picture. */
  read<R>(work: (unit: Unit) => Promise<R>): Promise<R> {
    return this.run('readonly', 'relaxed', work);
  }

  /** Runs `work` and resolves after its commit: what the user wrote is on the disk then. */
  write<R>(work: (unit: Unit) => Promise<R>): Promise<R> {
    return this.run('readwrite', 'strict', work);
  }

  /** Like write, for what a calendar page would tell again: the disk may take its time. */
  note<R>(work: (unit: Unit) => Promise<R>): Promise<R> {
    return this.run('readwrite', 'relaxed', work);
  }

  async close(): Promise<void> {
    const opening = this.opening;
    this.opening = null;
    (await opening?.catch(() => null))?.close();
  }

  /** The one place that begins and ends transactions. */
  private async run<R>(
    mode: 'readonly' | 'readwrite',
    durability: IDBTransactionDurability,
    work: (unit: Unit) => Promise<R>,
  ): Promise<R> {
    const transaction = await this.begin(mode, durability);
    // Awaited below; this only keeps an early abort from being reported as unhandled.
    transaction.done.catch(() => undefined);
    try {
      const pen = mode === 'readwrite' ? await readPen(transaction) : null;
      const unit = new Unit(transaction, this.options.now(), pen);
      const result = await work(unit);
      await unit.finish();
      await transaction.done;
      if (unit.touched.size > 0) this.options.onChange?.([...unit.touched], unit.written);
      return result;
    } catch (error) {
      await abort(transaction);
      throw storageError(transaction.error ?? error);
    }
  }

  private async begin(mode: 'readonly' | 'readwrite', durability: IDBTransactionDurability) {
    for (let attempt = 0; ; attempt++) {
      const database = await this.open();
      try {
        return database.transaction([...database.objectStoreNames], mode, { durability });
      } catch (error) {
        // The connection was closed between opening and use (another version upgraded, or the browser let go of it).
        this.opening = null;
        if (attempt > 0) throw storageError(error);
      }
    }
  }

  private open(): Promise<IDBPDatabase> {
    this.opening ??= this.connect().catch((error) => {
      this.opening = null;
      throw storageError(error);
    });
    return this.opening;
  }

  private connect(): Promise<IDBPDatabase> {
    const forget = () => {
      this.opening = null;
    };
    return openDB(this.options.name ?? DATABASE_NAME, CURRENT_VERSION, {
      upgrade: (database, oldVersion, _, transaction) =>
        upgrade(database, oldVersion, transaction as unknown as UpgradeTransaction),
      // A newer version waits for this connection: let it through, and refuse by `database-newer` from then on.
      blocking: (_, __, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  }
}

/** IndexedDB's own error, when there is one, says more than the error that the abort caused. */
async function abort(transaction: IDBPTransaction<unknown, string[], IDBTransactionMode>): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It had ended by itself.
  }
  await transaction.done.catch(() => undefined);
}

async function readPen(transaction: IDBPTransaction<unknown, string[], 'readonly' | 'readwrite'>): Promise<Pen> {
  const meta = transaction.objectStore('meta');
  const [clock, device] = await Promise.all([meta.get('clock'), meta.get('device')]);
  const pen = { clock: clock ?? { ms: 0, counter: 0 }, device: device ?? randomId() };
  if (!device) await meta.put!(pen.device, 'device');
  return pen;
}

async function upgrade(database: IDBPDatabase, from: number, transaction: UpgradeTransaction): Promise<void> {
  for (const step of MIGRATIONS) {
    if (step.version <= from) continue;
    step.layout(database, transaction);
    if (from > 0 && step.row) await upgradeRows(step, transaction);
  }
}

async function upgradeRows(step: Migration, transaction: UpgradeTransaction): Promise<void> {
  const settings = (await transaction.objectStore('setting' as never).getAll()) as RawRow[];
  const choices: Choices = new Map(settings.map(({ id, value }) => [id, String(value)]));
  for (const table of transaction.objectStoreNames as unknown as string[]) {
    if (table === 'meta') continue;
    let cursor = await (transaction as IDBPTransaction<unknown, string[], 'versionchange'>)
      .objectStore(table)
      .openCursor();
    while (cursor) {
      const row = step.row!(table, cursor.value as RawRow, choices);
      if (row) await cursor.update({ ...row, schemaV: step.version });
      else await cursor.delete();
      cursor = await cursor.continue();
    }
  }
}

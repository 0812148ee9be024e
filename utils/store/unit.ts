import type { IDBPTransaction } from 'idb';
import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { Id, Stamp } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { type ClockState, formatStamp, mergeClock, nextClock, parseStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';
import { indexKeys } from './index-keys';
import { type LineMeeting, MeetingLines } from './meeting-lines';

/** How far another device's clock may be ahead and still be believed. */
const AHEAD = DAY_MS;

type Transaction = IDBPTransaction<unknown, string[], IDBTransactionMode>;

/** Names one row of one table. */
export interface RowName {
  table: TableName;
  id: Id;
}

/** Where a device's writes stand: kept in the `meta` store, so that stamps go on after the worker died. */
export interface Pen {
  clock: ClockState;
  device: string;
}

/**
 * One transaction over the whole database: what a use case reads and writes between begin and commit. Await nothing
 * but its methods inside it; IndexedDB commits as soon as nothing is asked.
 */
export class Unit {
  readonly now: Instant;
  readonly touched = new Set<TableName>();
  /** The rows that were written; null once whole tables were put or cleared. */
  written: RowName[] | null = [];
  private readonly transaction: Transaction;
  private readonly lines: MeetingLines;
  private readonly pen: Pen | null;
  private readonly startClock: ClockState | null;

  constructor(transaction: Transaction, now: Instant, pen: Pen | null) {
    this.transaction = transaction;
    this.now = now;
    this.lines = new MeetingLines(transaction);
    this.pen = pen;
    this.startClock = pen?.clock ?? null;
  }

  /** The row, tombstones too. */
  async find<T extends TableName>(table: T, id: Id): Promise<Tables[T] | undefined> {
    return strip<T>(await this.transaction.objectStore(table).get(id));
  }

  /** The row when it lives. */
  async get<T extends TableName>(table: T, id: Id | null): Promise<Tables[T] | undefined> {
    if (id === null) return undefined;
    const row = await this.find(table, id);
    return row?.deletedAt === null ? row : undefined;
  }

  /** All living rows of a table; for tables that stay small. */
  async all<T extends TableName>(table: T): Promise<Tables[T][]> {
    return (await this.allWithTombstones(table)).filter((row) => row.deletedAt === null);
  }

  async allWithTombstones<T extends TableName>(table: T): Promise<Tables[T][]> {
    const stored = await this.transaction.objectStore(table).getAll();
    return stored.map((row) => strip<T>(row)!);
  }

  /** Living rows by an index of utils/store/index-keys.ts, in the order of its key. */
  async where<T extends TableName>(
    table: T,
    index: string,
    key: IDBValidKey | IDBKeyRange | null = null,
    count?: number,
  ): Promise<Tables[T][]> {
    const stored = await this.transaction.objectStore(table).index(index).getAll(key, count);
    return stored.map((row) => strip<T>(row)!);
  }

  async count(table: TableName, index: string, key?: IDBValidKey | IDBKeyRange): Promise<number> {
    return this.transaction.objectStore(table).index(index).count(key);
  }

  /** Writes a row as it is. The command layer (utils/store/commands.ts) and restore are the only callers. */
  async put<T extends TableName>(table: T, row: Tables[T]): Promise<void> {
    this.touched.add(table);
    this.written?.push({ table, id: row.id });
    if (table === 'meeting') this.lines.note(row as Tables['meeting']);
    await this.transaction.objectStore(table).put!({ ...row, ix: indexKeys(table, row) });
  }

  /** When the meetings of a pair were and what became of them, by time; much cheaper than the rows. */
  meetingLine(pairId: Id): Promise<LineMeeting[]> {
    return this.lines.of(pairId);
  }

  /** After rows were put or removed wholesale. */
  rebuildMeetingLines(): Promise<void> {
    return this.lines.rebuild();
  }

  /** Removes a row for good: purge, restore and erase only. Living meetings want rebuildMeetingLines afterwards. */
  async forget(table: TableName, id: Id): Promise<void> {
    this.touched.add(table);
    this.written?.push({ table, id });
    await this.transaction.objectStore(table).delete!(id);
  }

  async clear(table: TableName): Promise<void> {
    this.touched.add(table);
    this.written = null;
    await this.transaction.objectStore(table).clear!();
  }

  /** Whether a write of this name was already done; names are kept for a day (utils/store/purge.ts). */
  async wasWritten(writeId: Id): Promise<boolean> {
    return (await this.transaction.objectStore('meta').getKey(`write:${writeId}`)) !== undefined;
  }

  async markWritten(writeId: Id): Promise<void> {
    await this.transaction.objectStore('meta').put!(this.now, `write:${writeId}`);
  }

  /** Forgets the names of writes older than an instant. */
  async forgetWrites(before: Instant): Promise<void> {
    const names = IDBKeyRange.bound('write:', 'write;', false, true);
    let cursor = await this.transaction.objectStore('meta').openCursor(names);
    while (cursor) {
      if (cursor.value < before) await cursor.delete!();
      cursor = await cursor.continue();
    }
  }

  /** The next stamp of this device. Only in a writing unit. */
  stamp(): Stamp {
    if (!this.pen) throw new TypeError('a reading unit makes no stamps');
    this.pen.clock = nextClock(this.pen.clock, this.now);
    return formatStamp(this.pen.clock, this.pen.device);
  }

  /**
   * Foreign rows came in: own later stamps must sort behind theirs. A stamp from far ahead (a device whose clock was
   * wrong) is not followed: all own later stamps would lie in that future, too.
   */
  seeStamp(stamp: Stamp): void {
    const seen = parseStamp(stamp);
    if (this.pen && seen.ms < this.now + AHEAD) this.pen.clock = mergeClock(this.pen.clock, seen);
  }

  /** Called by the database before it waits for the commit. */
  async finish(): Promise<void> {
    await this.lines.keep();
    if (this.pen && this.pen.clock !== this.startClock) {
      await this.transaction.objectStore('meta').put!(this.pen.clock, 'clock');
    }
  }
}

function strip<T extends TableName>(stored: unknown): Tables[T] | undefined {
  if (!stored) return undefined;
  const { ix: _, ...row } = stored as Record<string, unknown>;
  return row as unknown as Tables[T];
}

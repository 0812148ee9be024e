import type { Instant } from '../calendar/calendar-event';
import { hashId } from '../rows/id';
import { rankBetween } from '../rows/rank';
import type { Fields, Id, Row, Scope } from '../rows/row';
import type { TableName, Tables } from '../rows/tables';
import { sampleStamp } from './pen';

/** One row with its table, as it is written. */
export type SampleRow = { [T in TableName]: { table: T; row: Tables[T] } }[TableName];

/** Collects the rows of the sample: each written by its own pen, at a time that is over. */
export class Sheet {
  readonly rows: SampleRow[] = [];
  private readonly now: Instant;
  private rank: string | null = null;

  constructor(now: Instant) {
    this.now = now;
  }

  /** The same for the same filling: sent twice, nothing is there twice. */
  id(...parts: string[]): Id {
    return hashId('sample', String(this.now), ...parts);
  }

  /** Writes one row as it was made `at`. Answers its id. */
  write<T extends TableName>(table: T, id: Id, scope: Scope, at: Instant, fields: Fields<Tables[T]>): Id {
    const stamp = sampleStamp(this.past(at), this.rows.length);
    // The worker writes the version it has.
    const keys: Row = { id, scope, schemaV: 1, createdAt: stamp, updatedAt: stamp, deletedAt: null };
    this.rows.push({ table, row: { ...fields, ...keys } } as unknown as SampleRow);
    return id;
  }

  /** After everything that was written before. */
  nextRank(): string {
    this.rank = rankBetween(this.rank, null);
    return this.rank;
  }

  past(at: Instant): Instant {
    return Math.min(at, this.now);
  }
}

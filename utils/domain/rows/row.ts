/** Random 128 bits or a hash of 128 bits, base64url, 22 characters. Never a title, an address or an index. */
export type Id = string;

/** Hybrid-logical-clock stamp: sorts as text. See utils/domain/time/hybrid-clock.ts. */
export type Stamp = string;

/**
 * Who may ever see a row; immutable. `local`: this device. `vault`: the owner alone, on all own devices.
 * `pair:<id>`: the two people of a one-on-one.
 */
export type Scope = 'local' | 'vault' | `pair:${Id}`;

export interface Row {
  id: Id;
  scope: Scope;
  schemaV: number;
  createdAt: Stamp;
  updatedAt: Stamp;
  /** A tombstone; purged later. Null for a living row. */
  deletedAt: Stamp | null;
}

/** Fields that only the command layer writes. */
type RowKeys = keyof Row;

/** What a caller gives for a new row; the command layer adds the rest. */
export type Fields<R extends Row> = Omit<R, RowKeys>;

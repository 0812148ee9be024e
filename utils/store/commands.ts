import { HalfhourError } from '@/utils/domain/errors';
import type { Fields, Id, Row, Scope } from '@/utils/domain/rows/row';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { CURRENT_VERSION } from './migrations/steps';
import type { Unit } from './unit';

/**
 * The one way rows change: made once, patched by field, deleted as tombstones. Every change is stamped by the hybrid
 * clock, so that a later sync engine can merge field by field. Scope never changes: sharing is a copy.
 */

/** What no patch may name. */
const OWN_KEYS = new Set<string>(['id', 'scope', 'schemaV', 'createdAt', 'updatedAt', 'deletedAt', 'ix']);

/**
 * Makes a row. Sent twice with the same id it is made once, and the first one stays, edits and tombstone included:
 * a page that never heard the answer may safely send again.
 */
export async function create<T extends TableName>(
  unit: Unit,
  table: T,
  id: Id,
  scope: Scope,
  fields: Fields<Tables[T]>,
): Promise<Tables[T]> {
  const existing = await unit.find(table, id);
  if (existing) return existing;
  const stamp = unit.stamp();
  const keys: Row = { id, scope, schemaV: CURRENT_VERSION, createdAt: stamp, updatedAt: stamp, deletedAt: null };
  const row = { ...fields, ...keys } as unknown as Tables[T];
  await unit.put(table, row);
  return row;
}

/** Changes the given fields and leaves all others as they are. `bad-request` for a field that only the store writes. */
export async function patch<T extends TableName>(
  unit: Unit,
  table: T,
  id: Id,
  fields: Partial<Fields<Tables[T]>>,
): Promise<Tables[T]> {
  if (Object.keys(fields).some((key) => OWN_KEYS.has(key))) throw new HalfhourError('bad-request');
  const row = await unit.get(table, id);
  if (!row) throw new HalfhourError('not-found');
  if (sameFields(row, fields)) return row;
  const next = { ...row, ...fields, updatedAt: unit.stamp() };
  await unit.put(table, next);
  return next;
}

/** Makes the row or patches it: for rows with a deterministic id. A tombstone comes back to life. */
export async function upsert<T extends TableName>(
  unit: Unit,
  table: T,
  id: Id,
  scope: Scope,
  fields: Fields<Tables[T]>,
): Promise<Tables[T]> {
  const row = await unit.find(table, id);
  if (!row) return create(unit, table, id, scope, fields);
  if (row.deletedAt !== null) await setDeleted(unit, table, row, false);
  return patch(unit, table, id, fields as Partial<Fields<Tables[T]>>);
}

/** Leaves a tombstone; deleting twice is deleting once. */
export async function remove(unit: Unit, table: TableName, id: Id): Promise<void> {
  const row = await unit.find(table, id);
  if (!row) throw new HalfhourError('not-found');
  if (row.deletedAt === null) await setDeleted(unit, table, row, true);
}

/** Undo of remove, with everything that was in the row. */
export async function restore(unit: Unit, table: TableName, id: Id): Promise<void> {
  const row = await unit.find(table, id);
  if (!row) throw new HalfhourError('not-found');
  if (row.deletedAt !== null) await setDeleted(unit, table, row, false);
}

async function setDeleted<T extends TableName>(unit: Unit, table: T, row: Tables[T], deleted: boolean): Promise<void> {
  const stamp = unit.stamp();
  await unit.put(table, { ...row, updatedAt: stamp, deletedAt: deleted ? stamp : null });
}

/** A patch that says nothing new is no write: a page that reports the same week again must cost nothing. */
function sameFields(row: object, fields: object): boolean {
  return Object.entries(fields).every(([key, value]) => Object.is((row as Record<string, unknown>)[key], value));
}

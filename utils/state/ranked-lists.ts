import { byRank, rankBetween } from '@/utils/domain/rows/rank';
import type { Id } from '@/utils/domain/rows/row';

/** A topic or an action item: what ranked lists hold. */
type Listed = { id: Id; rank: string };

/** The list with other fields of one row. */
export function patched<T extends Listed>(list: T[], id: Id, fields: Partial<T>): T[] {
  return list.map((one) => (one.id === id ? { ...one, ...fields } : one));
}

export function without<T extends Listed>(list: T[], id: Id): T[] {
  return list.filter((one) => one.id !== id);
}

/** The same whether the list has it already or not: an edit may be drawn over an answer that knows it. */
export function withOne<T extends Listed>(list: T[], one: T): T[] {
  return [...without(list, one.id), one].sort(byRank);
}

/** A rank behind all of a list. */
export function rankAtEnd(list: Listed[]): string {
  return rankBetween(list.toSorted(byRank).at(-1)?.rank ?? null, null);
}

/** The rank that puts a row at `index` of its list, counted without it. Null when it isn't in the list. */
export function rankAt(list: Listed[], id: Id, index: number): string | null {
  if (!list.some((one) => one.id === id)) return null;
  const others = without(list, id).sort(byRank);
  return rankBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
}

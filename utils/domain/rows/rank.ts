import { generateKeyBetween } from 'fractional-indexing';

/** A rank that sorts between two others; null stands for the open end. */
export function rankBetween(before: string | null, after: string | null): string {
  // Two devices can pick the same rank. Equal neighbours leave no room between them: go after both.
  if (before !== null && after !== null && before >= after) return generateKeyBetween(before, null);
  return generateKeyBetween(before, after);
}

/** Order by rank, and by id where two devices picked the same rank. */
export function byRank(a: { rank: string; id: string }, b: { rank: string; id: string }): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

import { instantToDate } from '../time/zone';
import type { TimelineEntry } from './timeline-entry';

/** Further from a turn of the year than any zone is from UTC, the year is the same everywhere. */
const NEAR_MS = 24 * 3_600_000;

/** A clock that was wrong by so much tells no year. */
const LAST = Date.parse('9999-12-01T00:00:00Z');

/** The years in which anything was, latest first. */
export function yearsOf(entries: readonly TimelineEntry[], zone: string): number[] {
  const years = new Set(entries.flatMap(({ at }) => (at === null || at > LAST ? [] : [yearOf(at, zone)])));
  return [...years].sort((a, b) => b - a);
}

function yearOf(at: number, zone: string): number {
  const before = new Date(at - NEAR_MS).getUTCFullYear();
  const after = new Date(at + NEAR_MS).getUTCFullYear();
  return before === after ? before : Number(instantToDate(at, zone).slice(0, 4));
}

import type { Visibility } from '../rows/agenda';
import type { TimelineEntry } from './timeline-entry';
import type { TimelineKind } from './timeline-kind';

/** Private ones are counted apart: while others look on, their counts go with them (utils/domain/views/cover.ts). */
export interface KindCount {
  kind: TimelineKind;
  visibility: Visibility;
  count: number;
}

export function countKinds(entries: readonly TimelineEntry[]): KindCount[] {
  const counts = new Map<string, KindCount>();
  for (const { kind, visibility } of entries) {
    const key = `${kind} ${visibility}`;
    const known = counts.get(key) ?? { kind, visibility, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()];
}

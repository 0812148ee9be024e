import type { Instant } from '../calendar/calendar-event';
import type { Visibility } from '../rows/agenda';
import type { Id } from '../rows/row';
import type { TimelineEntry } from './timeline-entry';
import type { TimelineKind } from './timeline-kind';

/** Null: everything. */
export interface TimelineFilter {
  visibility: Visibility | null;
  /** From this moment on. */
  from: Instant | null;
  /** Before this moment. */
  until: Instant | null;
  /** Rows whose words were found. */
  ids: ReadonlyMap<Id, unknown> | null;
}

/** What fits all of a filter. What has no day is in no span of time. */
export function filterTimeline(entries: readonly TimelineEntry[], filter: TimelineFilter): TimelineEntry[] {
  const { visibility, from, until, ids } = filter;
  return entries.filter(
    (entry) =>
      (visibility === null || entry.visibility === visibility) &&
      (from === null || (entry.at !== null && entry.at >= from)) &&
      (until === null || (entry.at !== null && entry.at < until)) &&
      (ids === null || ids.has(entry.id)),
  );
}

/** No kind chosen: all of them. */
export function ofKinds(entries: readonly TimelineEntry[], kinds: readonly TimelineKind[]): readonly TimelineEntry[] {
  return kinds.length === 0 ? entries : entries.filter(({ kind }) => kinds.includes(kind));
}

import type { Visibility } from '../rows/agenda';
import type { TimelineEntry } from './timeline-entry';

/** One line of a timeline, and what is folded beneath it. It is as private as its entry. */
export interface TimelineLine {
  visibility: Visibility;
  entry: TimelineEntry;
  under: TimelineEntry[];
}

/** With nothing beneath. */
export function lineOf(entry: TimelineEntry, under: TimelineEntry[] = []): TimelineLine {
  return { visibility: entry.visibility, entry, under };
}

/**
 * What belongs to a one-on-one that is among the entries stands under it; everything else by itself. Order stays.
 */
export function foldTimeline(entries: readonly TimelineEntry[]): TimelineLine[] {
  const heads = new Set(entries.filter(({ kind }) => kind === 'meeting').map(({ id }) => id));
  const isUnder = ({ kind, meetingId }: TimelineEntry) =>
    kind !== 'meeting' && meetingId !== null && heads.has(meetingId);
  const under = Map.groupBy(entries.filter(isUnder), ({ meetingId }) => meetingId);
  return entries
    .filter((entry) => !isUnder(entry))
    .map((entry) => lineOf(entry, entry.kind === 'meeting' ? under.get(entry.id) : []));
}

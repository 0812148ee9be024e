import type { TimelineEntry } from './timeline-entry';
import { TIMELINE_KINDS, type TimelineKind } from './timeline-kind';

const PLACE = Object.fromEntries(TIMELINE_KINDS.map((kind, at) => [kind, at])) as Record<TimelineKind, number>;

/** Latest first; at one moment by kind, then by id, so that two answers never differ. What has no day stands last. */
export function byTimeline(a: TimelineEntry, b: TimelineEntry): number {
  if (a.at !== b.at) return a.at === null ? 1 : b.at === null ? -1 : b.at - a.at;
  return PLACE[a.kind] - PLACE[b.kind] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

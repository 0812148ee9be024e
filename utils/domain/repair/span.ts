import type { Instant } from '../calendar/calendar-event';

export interface Span {
  start: Instant;
  end: Instant;
}

/** Touching is not overlapping: one may follow the other at once. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

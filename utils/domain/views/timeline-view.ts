import type { CalendarDate } from '../calendar/calendar-event';
import type { Visibility } from '../rows/agenda';
import type { Id } from '../rows/row';
import type { KindCount } from '../timeline/count-kinds';
import type { TimelineLine } from '../timeline/fold-timeline';
import type { TimelineKind } from '../timeline/timeline-kind';
import type { FoundView } from './search-view';

export interface TimelineQuery {
  personId: Id;
  /** Empty: all. */
  kinds: TimelineKind[];
  /** Null: not searched. */
  words: string | null;
  /** Null: both. */
  visibility: Visibility | null;
  /** Days in the user's zone, both included; null: open. */
  first: CalendarDate | null;
  last: CalendarDate | null;
  /** Lines to tell, latest first. */
  limit: number;
  /** A line that is to be among them, however far back: so one keeps one's place while new things come. */
  reach: Id | null;
}

export interface TimelineViewLine extends TimelineLine {
  /** The words around the match; null: nothing was searched. */
  snippet: FoundView['snippet'] | null;
}

export interface TimelineView {
  lines: TimelineViewLine[];
  /** There are earlier ones. */
  more: boolean;
  /** Of all that fits, whatever kinds were asked for. */
  counts: KindCount[];
  /** In which anything was, latest first, whatever was asked for. */
  years: number[];
}

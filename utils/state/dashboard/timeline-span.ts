import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { TimelineQuery } from '@/utils/domain/views/timeline-view';

/** All years, one of them (`2026`), or two days of one's own. */
export type TimelineSpan = 'all' | 'own' | `${number}`;

/** Empty: open at that end. */
export interface OwnDays {
  first: CalendarDate | '';
  last: CalendarDate | '';
}

/** The days of a span, both included. */
export function daysOf(span: TimelineSpan, own: OwnDays): Pick<TimelineQuery, 'first' | 'last'> {
  if (span === 'all') return { first: null, last: null };
  if (span === 'own') return { first: own.first || null, last: own.last || null };
  const year = span.padStart(4, '0');
  return { first: `${year}-01-01`, last: `${year}-12-31` };
}

/** A first day after the last one spans nothing. */
export function isSwapped({ first, last }: OwnDays): boolean {
  return first !== '' && last !== '' && first > last;
}

import type { CalendarDate } from '@/utils/domain/calendar/calendar-event';
import type { StandInEvent } from '../../shared/stand-in';
import { addDays, dateOf, daysBetween, lastDayExclusive, minuteOfDay, minutesBetween } from '../../shared/wall-time';
import type { PageContext } from '../page-context';

/** Cancelled events vanish from Google Calendar (evidence: none is seen), and unticked calendars with theirs. */
export function shownEvents(context: PageContext): StandInEvent[] {
  return context.store.all().filter((event) => !event.cancelled && !context.hidden.has(event.calendar));
}

/** All-day events, and timed ones of 24 hours and more (evidence). */
export function isStacked(event: StandInEvent): boolean {
  return event.allDay || minutesBetween(event.start, event.end) >= 1440;
}

export interface TimedPart {
  event: StandInEvent;
  /** Minutes from this day's midnight. */
  from: number;
  to: number;
}

/** The pieces of timed events on one day; an overnight event has one on each of its days. */
export function timedPartsOf(events: readonly StandInEvent[], date: CalendarDate): TimedPart[] {
  return events
    .filter((event) => !isStacked(event) && touches(event, date))
    .map((event) => ({ event, ...span(event, date) }));
}

function span(event: StandInEvent, date: CalendarDate): { from: number; to: number } {
  const from = dateOf(event.start) === date ? minuteOfDay(event.start) : 0;
  const to = dateOf(event.end) === date ? minuteOfDay(event.end) : 1440;
  return { from, to: Math.max(to, from + 15) };
}

export function touches(event: StandInEvent, date: CalendarDate): boolean {
  return dateOf(event.start) <= date && date < lastDayExclusive(event);
}

export interface Bar {
  event: StandInEvent;
  /** Day columns of the row, `to` exclusive. */
  from: number;
  to: number;
}

/** Pieces of stacked events in a row of days. */
export function barsOf(events: readonly StandInEvent[], first: CalendarDate, days: number): Bar[] {
  return events.flatMap((event) => {
    const from = Math.max(0, daysBetween(first, dateOf(event.start)));
    const to = Math.min(days, daysBetween(first, lastDayExclusive(event)));
    return from < to ? [{ event, from, to }] : [];
  });
}

export function datesFrom(first: CalendarDate, days: number): CalendarDate[] {
  return Array.from({ length: days }, (_, i) => addDays(first, i));
}

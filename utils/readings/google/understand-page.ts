import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { GoogleReading } from '@/utils/domain/calendar/page-reading';
import type { PageReport } from '@/utils/domain/calendar/page-report';
import { calendarKey } from '@/utils/domain/meetings/occurrence-id';
import { languageTag } from '../text';
import { union } from './chip-times';
import { readChip } from './read-chip';

/** What the page's chips mean. A range with a chip that can't be understood is not complete. */
export function understandGoogle(reading: GoogleReading): PageReport {
  const { chips, hourHeight, namesCalendars, range, ...frame } = reading;
  const context = { lang: languageTag(frame.lang), view: frame.view, hourHeight, namesCalendars };
  const events = new Map<string, CalendarEvent>();
  let unread = 0;
  for (const chip of chips) {
    const event = readChip(chip, context);
    if (event) events.set(event.id, merged(events.get(event.id), event));
    else unread += 1;
  }
  const shown = range && { ...range, complete: range.complete && unread === 0 };
  const calendars = { ticked: calendarKeys(frame.ticked), unticked: calendarKeys(frame.unticked) };
  return { ...frame, ...calendars, range: shown, events: [...events.values()], unread };
}

/** Rows name a calendar by the base64 of its address, events by a shorter form of it: see utils/domain/meetings. */
function calendarKeys(rows: readonly string[] | undefined): string[] {
  return (rows ?? []).flatMap((row) => calendarKey(row) ?? []);
}

/** An event over several days or rows has a chip in each. */
function merged(known: CalendarEvent | undefined, event: CalendarEvent): CalendarEvent {
  if (!known?.start || !event.start) return known ?? event;
  const when = union({ ...known, start: known.start }, { ...event, start: event.start });
  return { ...known, start: when.start, end: when.end, allDay: when.allDay };
}

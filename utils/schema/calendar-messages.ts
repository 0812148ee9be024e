import * as v from 'valibot';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { site } from './choices';
import { eventTime, PAGE_EVENTS, pageText, parsed } from './limits';
import { dark, email, lang, optionalText, pageFrame, timeZone } from './page-frame';
import { googleReading, outlookReading } from './page-readings';

/**
 * What a calendar page may report. The page is hostile until shown otherwise: text is cut, words that aren't known
 * become `unknown`, an event that can't be an event is left out, and only a report that is no report is refused.
 */

const state = v.fallback(
  v.picklist(['confirmed', 'cancelled', 'declined', 'needsAction', 'tentative', 'unknown']),
  'unknown',
);
const response = v.fallback(v.picklist(['accepted', 'declined', 'tentative', 'needsAction', 'unknown']), 'unknown');
const attendee = v.object({
  name: optionalText,
  email,
  response,
  self: v.fallback(v.boolean(), false),
});

const event = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(2_000)),
  seriesId: v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(2_000))), null),
  calendarId: optionalText,
  title: v.pipe(v.fallback(pageText(), ''), v.trim()),
  start: eventTime,
  end: eventTime,
  allDay: v.fallback(v.boolean(), false),
  state,
  recurring: v.fallback(v.nullable(v.boolean()), null),
  kind: v.fallback(v.picklist(['event', 'task', 'birthday', 'away', 'other']), 'other'),
  location: optionalText,
  organizer: optionalText,
  // An incomplete list would make three people look like two: one bad entry and nobody is known.
  attendees: v.fallback(v.nullable(v.pipe(v.array(attendee), v.maxLength(500))), null),
  free: v.optional(v.fallback(v.nullable(v.boolean()), null)),
  attendeeCount: v.optional(v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null)),
});

const page = v.object({
  ...pageFrame,
  site,
  timeZone,
  events: v.array(v.unknown()),
  unread: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)), 0),
});

/** A page report whose unreadable events are counted as unread, and whose range is complete only if none was. */
export const pageReport: v.GenericSchema<unknown, PageReport> = v.pipe(
  page,
  v.transform((report): PageReport => {
    const events: CalendarEvent[] = report.events.slice(0, PAGE_EVENTS).flatMap((one) => parsed(event, one));
    const lost = report.events.length - events.length;
    const range = report.range && { ...report.range, complete: report.range.complete && lost === 0 };
    return { ...report, events, range, unread: report.unread + lost };
  }),
);

export const selectedReport: v.GenericSchema<unknown, SelectedReport> = v.object({
  site,
  lang,
  timeZone,
  account: email,
  event,
  from: v.picklist(['chip', 'popup', 'editor']),
  dark,
});

export const placement = v.object({
  side: v.picklist(['left', 'right']),
  width: v.pipe(
    v.number(),
    v.finite(),
    v.transform((width) => Math.round(Math.min(720, Math.max(320, width)))),
  ),
});

/** What each message of CalendarProtocol carries. */
export const CALENDAR_MESSAGES = {
  'calendar/page': v.union([googleReading, outlookReading, pageReport]),
  'calendar/complete': v.object({ site, url: pageText(2_000) }),
  'calendar/selected': selectedReport,
  'calendar/placement': v.optional(v.null()),
  'calendar/frame': v.optional(v.null()),
  'calendar/picker': v.optional(v.null()),
  'calendar/placed': placement,
};

import * as v from 'valibot';
import type { CalendarEvent } from '@/utils/domain/calendar/calendar-event';
import type { PageReport, SelectedReport } from '@/utils/domain/calendar/page-report';
import { calendarDate, eventTime, PAGE_EVENTS, pageText, parsed } from './limits';

/**
 * What a calendar page may report. The page is hostile until shown otherwise: text is cut, words that aren't known
 * become `unknown`, an event that can't be an event is left out, and only a report that is no report is refused.
 */

const state = v.fallback(
  v.picklist(['confirmed', 'cancelled', 'declined', 'needsAction', 'tentative', 'unknown']),
  'unknown',
);
const response = v.fallback(v.picklist(['accepted', 'declined', 'tentative', 'needsAction', 'unknown']), 'unknown');
const optionalText = v.fallback(v.nullable(pageText()), null);
const email = v.pipe(
  optionalText,
  v.transform((text) => (text && text.length <= 320 && text.includes('@') ? text.toLowerCase() : null)),
);

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
  kind: v.fallback(v.picklist(['event', 'task', 'birthday', 'other']), 'other'),
  location: optionalText,
  organizer: optionalText,
  // An incomplete list would make three people look like two: one bad entry and nobody is known.
  attendees: v.fallback(v.nullable(v.pipe(v.array(attendee), v.maxLength(500))), null),
  attendeeCount: v.optional(v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))), null)),
});

const site = v.picklist(['google', 'outlook']);
const lang = v.fallback(v.pipe(v.string(), v.maxLength(35)), '');
const timeZone = v.fallback(v.nullable(v.pipe(v.string(), v.maxLength(100))), null);
const dark = v.fallback(v.boolean(), false);

const range = v.object({ from: calendarDate, to: calendarDate, complete: v.boolean() });

const page = v.object({
  site,
  url: v.fallback(pageText(2_000), ''),
  lang,
  view: v.fallback(v.picklist(['day', 'workweek', 'week', 'month', 'schedule', 'search', 'editor', 'other']), 'other'),
  timeZone,
  account: email,
  range: v.fallback(v.nullable(range), null),
  events: v.array(v.unknown()),
  unread: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)), 0),
  dark,
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
  'calendar/page': pageReport,
  'calendar/selected': selectedReport,
  'calendar/placement': v.optional(v.null()),
  'calendar/frame': v.optional(v.null()),
  'calendar/placed': placement,
};

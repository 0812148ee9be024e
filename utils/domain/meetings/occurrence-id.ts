import type { CalendarEvent, Site } from '../calendar/calendar-event';
import { titleCore } from '../detection/title-pattern';
import { hashId } from '../rows/id';
import type { Id } from '../rows/row';

type Keyed = Pick<CalendarEvent, 'id' | 'seriesId' | 'title' | 'start' | 'end' | 'recurring'>;

/**
 * A Google id's parts. `data-eventid` is base64 of "<event id> <calendar id>"; an occurrence's event id ends in
 * `_YYYYMMDDTHHMMSSZ` (or `_YYYYMMDD`) with its *original* start, also after a move; a series that was split by
 * "this and following" carries `_RYYYYMMDDTHHMMSS` before that (facts of 2019 to 2026).
 */
interface GoogleId {
  uid: string;
  /** Empty for a single event. */
  originalStart: string;
}

const OCCURRENCE = /_(\d{8}(?:T\d{6}Z?)?)$/;
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/;

function decode(eventId: string): string | null {
  try {
    const text = atob(eventId.replace(/-/g, '+').replace(/_/g, '/'));
    return /^[\x21-\x7e]+ [\x21-\x7e]+$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

/** The calendar that holds a Google event, as its id names it; empty when it doesn't. */
export function googleCalendarOf(eventId: string): string {
  return decode(eventId)?.split(' ')[1] ?? '';
}

/** Null for ids that aren't of an event: tasks, birthdays, appointment schedules. */
export function parseGoogleId(eventId: string): GoogleId | null {
  if (/^(tasks?|ttb|bday|appt)[_:]/.test(eventId)) return null;
  const decoded = decode(eventId);
  if (!decoded) return null;
  const whole = decoded.slice(0, decoded.indexOf(' '));
  const originalStart = OCCURRENCE.exec(whole)?.[1] ?? '';
  return { uid: whole.replace(OCCURRENCE, '').replace(SPLIT, ''), originalStart };
}

/**
 * The same for all occurrences of a series, before and after a split; for a single event its own key.
 * Outlook's page names no series (facts: only the closed service does), so there it is the words of the title,
 * the weekday and the times: enough for series memory, and never shown or sent anywhere.
 */
export function seriesKeyOf(site: Site, event: Keyed): string {
  if (site === 'google') return parseGoogleId(event.id)?.uid ?? event.seriesId ?? event.id;
  if (event.seriesId) return event.seriesId;
  if (event.recurring !== true || event.start === null) return event.id;
  const weekday = new Date(`${event.start.slice(0, 10)}T00:00:00Z`).getUTCDay();
  const times = [event.start, event.end ?? ''].map((time) => time.slice(11));
  return hashId('outlook-series', titleCore(event.title), String(weekday), ...times);
}

/**
 * The id of one occurrence. Both people of a Google meeting find the same one, and a moved occurrence keeps it:
 * it rests on the event id without calendar and on the original start. Outlook's `data-calitemid` names the
 * occurrence in the user's own mailbox, so there the two sides differ.
 */
export function occurrenceId(site: Site, event: Pick<CalendarEvent, 'id'>): Id {
  const google = site === 'google' ? parseGoogleId(event.id) : null;
  return google ? hashId('google', google.uid, google.originalStart) : hashId(site, event.id);
}

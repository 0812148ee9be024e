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
  /** The same with the mark of a split: occurrences of one series share it, those after a split have another. */
  master: string;
  /** Empty for a single event. */
  originalStart: string;
}

const OCCURRENCE = /_(\d{8}(?:T\d{6}Z?)?)$/;
const SPLIT = /_R\d{8}(?:T\d{6}Z?)?$/;

function decode(eventId: string): string | null {
  const text = fromBase64(eventId);
  return text !== null && /^[\x21-\x7e]+ [\x21-\x7e]+$/.test(text) ? text : null;
}

function fromBase64(text: string): string | null {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
}

/** How event ids name the calendar of a row in Google's list: base64 of its address there, two ends shortened here. */
export function calendarKey(row: string): string | null {
  const address = fromBase64(row);
  if (address === null || !/^[\x21-\x7e]+$/.test(address)) return null;
  return address.replace(/@gmail\.com$/, '@m').replace(/@group\.calendar\.google\.com$/, '@g');
}

/**
 * The calendar that holds an event, as Google's id names it; empty when it doesn't. Outlook's page doesn't name the
 * calendar of an event (facts/outlook.md §1.1): there all of an account are one.
 */
export function calendarKeyOf({ site, eventId }: { site: Site; eventId: string }): string {
  return site === 'google' ? (decode(eventId)?.split(' ')[1] ?? '') : '';
}

/** Null for ids that aren't of an event: tasks, birthdays, appointment schedules. */
export function parseGoogleId(eventId: string): GoogleId | null {
  if (/^(tasks?|ttb|bday|appt)[_:]/.test(eventId)) return null;
  const decoded = decode(eventId);
  if (!decoded) return null;
  const whole = decoded.slice(0, decoded.indexOf(' '));
  const originalStart = OCCURRENCE.exec(whole)?.[1] ?? '';
  const master = whole.replace(OCCURRENCE, '');
  return { uid: master.replace(SPLIT, ''), master, originalStart };
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

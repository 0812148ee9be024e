import type { EventKind } from '@/utils/domain/calendar/calendar-event';

/**
 * `data-eventid` is the unpadded base64 of `<event id> <calendar id>` (2019 to October 2026). Tasks, birthdays and
 * other look-alikes carry a plain prefix instead. An occurrence's id ends in the start that it had when the series
 * was made (`_20260915T080000Z`, or `_20260915` for a whole day): a moved occurrence keeps it, so it is no time.
 */
export interface EventIdParts {
  eventId: string;
  seriesId: string | null;
  calendarId: string | null;
  recurring: boolean;
  kind: EventKind;
}

const LOOK_ALIKES: [prefix: RegExp, kind: EventKind][] = [
  [/^(tasks?[_:]|ttb_)/, 'task'],
  [/^bday_/, 'birthday'],
  [/^[a-z]{2,12}[_:]/, 'other'],
];

const OCCURRENCE = /_\d{8}(T\d{6}Z?)?$/;

/** Short forms of Google's own domains in the calendar half of the id. */
const DOMAINS: Record<string, string> = { m: 'gmail.com', g: 'group.calendar.google.com' };

function decode(base64: string): string | null {
  try {
    const text = atob(base64.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
    return /^[\x21-\x7e]{3,}( [\x21-\x7e]+)?$/.test(text) ? text : null;
  } catch {
    return null;
  }
}

function fullCalendarId(short: string | undefined): string | null {
  if (!short) return null;
  const [, name, domain] = /^(.*)@([^@]*)$/.exec(short) ?? [];
  if (name === undefined || domain === undefined) return short;
  return `${name}@${DOMAINS[domain] ?? domain}`;
}

/** Calendars that hold contacts' birthdays rather than appointments. */
function isBirthdayCalendar(calendarId: string | null): boolean {
  return calendarId?.includes('#contacts@') ?? false;
}

/** Null when the id is neither an event's nor that of a known look-alike. */
export function parseEventId(raw: string): EventIdParts | null {
  const alike = LOOK_ALIKES.find(([prefix]) => prefix.test(raw));
  const bare = (kind: EventKind): EventIdParts => {
    return { eventId: raw, seriesId: null, calendarId: null, recurring: false, kind };
  };
  if (alike && (alike[1] !== 'other' || !decode(raw))) return bare(alike[1]);
  const text = decode(raw);
  if (!text) return null;
  const [eventId = '', calendar] = text.split(' ');
  const recurring = OCCURRENCE.test(eventId);
  const calendarId = fullCalendarId(calendar);
  return {
    eventId,
    seriesId: recurring ? eventId.replace(OCCURRENCE, '') : null,
    calendarId,
    recurring,
    kind: isBirthdayCalendar(calendarId) ? 'birthday' : 'event',
  };
}

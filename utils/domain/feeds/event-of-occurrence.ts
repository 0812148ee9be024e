import type { Attendee, CalendarDate, CalendarEvent, EventState, Instant, Site } from '../calendar/calendar-event';
import { normaliseEmail } from '../identity/normalise';
import { instantToWall } from '../time/zone';
import { feedEventId } from './feed-event-id';
import type { FeedAttendee, FeedOccurrence } from './feed-occurrence';

export interface FeedOf {
  site: Site;
  /** The account whose calendar it is, where known. */
  account: string | null;
  /** Addresses of the user, normalised. */
  ownEmails: readonly string[];
  /** The user's own zone. */
  homeZone: string;
}

/** One that takes part in no way that counts. */
const NOBODY = new Set(['unknownorganizer@calendar.google.com']);

/** An occurrence of a feed as a page would show it: in wall times of the user's zone, with people or without. */
export function eventOfOccurrence(occurrence: FeedOccurrence, feed: FeedOf): CalendarEvent {
  const guests = guestsOf(occurrence, feed);
  const people = peopleOf(guests, feed);
  return {
    id: feedEventId(feed.site, occurrence, feed.account),
    seriesId: null,
    calendarId: feed.account,
    title: occurrence.title,
    start: wall(occurrence.start, feed.homeZone),
    end: wall(occurrence.end, feed.homeZone),
    allDay: occurrence.allDay,
    state: stateOf(occurrence, guests),
    recurring: occurrence.recurrenceId !== null,
    kind: occurrence.away && occurrence.allDay ? 'away' : 'event',
    location: occurrence.location,
    free: occurrence.free,
    organizer: occurrence.organizer?.name ?? occurrence.organizer?.email ?? null,
    ...people,
  };
}

function wall(time: Instant | CalendarDate, zone: string): string {
  return typeof time === 'string' ? time : instantToWall(time, zone);
}

type Guest = Attendee & Pick<FeedAttendee, 'kind'>;

/** Rooms are no guests, and whoever is only told isn't, either. The organizer comes, also where the list leaves them out. */
function guestsOf({ attendees, organizer }: FeedOccurrence, { ownEmails }: FeedOf): Guest[] | null {
  if (!attendees) return null;
  const own = new Set(ownEmails);
  const coming = attendees.filter(({ kind, role }) => kind !== 'room' && role !== 'informed');
  const guests = coming.map(({ name, email, response, kind }): Guest => {
    return { name, email, response, kind, self: email !== null && own.has(normaliseEmail(email)) };
  });
  const email = organizer?.email ?? null;
  const missing = email !== null && !attendees.some((one) => one.email === email) && !isNobody(email);
  if (!missing) return guests;
  const self = own.has(normaliseEmail(email));
  return [...guests, { name: organizer?.name ?? null, email, response: 'accepted', kind: 'person', self }];
}

function isNobody(email: string): boolean {
  return NOBODY.has(email) || email.endsWith('@group.calendar.google.com');
}

/**
 * A list that can't be counted (a group in it, or nobody known to be the user) is not told as one: with it, two people
 * might look like three and a one-on-one be dropped, or many like two.
 */
function peopleOf(guests: Guest[] | null, { ownEmails }: FeedOf): Pick<CalendarEvent, 'attendees' | 'attendeeCount'> {
  if (!guests || guests.length === 0) return { attendees: null, attendeeCount: null };
  if (guests.some(({ kind }) => kind === 'group'))
    return { attendees: null, attendeeCount: Math.max(3, guests.length) };
  if (ownEmails.length === 0) return { attendees: null, attendeeCount: guests.length };
  return { attendees: guests.map(({ kind: _, ...guest }) => guest), attendeeCount: null };
}

/** The event's own standing if it was called off, else the user's. */
function stateOf({ status }: FeedOccurrence, guests: Guest[] | null): EventState {
  if (status === 'cancelled') return 'cancelled';
  const own = guests?.find((guest) => guest.self)?.response;
  if (own === 'declined' || own === 'needsAction' || own === 'tentative') return own;
  return status;
}

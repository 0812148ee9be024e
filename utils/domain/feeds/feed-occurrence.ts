import type { CalendarDate, Instant, Response } from '../calendar/calendar-event';

/** A room may be a projector or a car as well; a group stands for any number of people. */
export type FeedGuestKind = 'person' | 'room' | 'group';

export interface FeedAttendee {
  name: string | null;
  /** Lower-cased; null where the feed gives no address. */
  email: string | null;
  response: Response;
  kind: FeedGuestKind;
  role: 'chair' | 'required' | 'optional' | 'informed';
}

/** One occurrence of an event as a feed or a file tells it. Instants in UTC; dates for whole days. */
export interface FeedOccurrence {
  uid: string;
  /** The start that the series gave it, also after a move; null for an event that doesn't repeat. */
  recurrenceId: Instant | CalendarDate | null;
  start: Instant | CalendarDate;
  /** Exclusive for whole days. */
  end: Instant | CalendarDate;
  allDay: boolean;
  /** IANA zone; null for whole days, and for a zone that only the file itself describes. */
  timeZone: string | null;
  /** The file's zone could not be known and the user's own stands in: nothing is nudged to the minute by it. */
  tzUncertain: boolean;
  title: string;
  status: 'confirmed' | 'tentative' | 'cancelled';
  /** The calendar shows the time as free. */
  free: boolean;
  /** The calendar shows the user as out of office. */
  away: boolean;
  organizer: { name: string | null; email: string | null } | null;
  /** Null: the feed names nobody (Outlook's published feeds never do). */
  attendees: FeedAttendee[] | null;
  location: string | null;
  sequence: number;
}

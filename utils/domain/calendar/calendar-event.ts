/**
 * What a calendar shows of one event, in the calendar's own words and wall times.
 * Every source (page, popup, feed, file) speaks this shape; nothing past the adapters ever sees an Element.
 */

export type Site = 'google' | 'outlook';

/** `YYYY-MM-DDTHH:mm` in the calendar's zone. */
export type WallTime = string;
/** `YYYY-MM-DD`. */
export type CalendarDate = string;
/** Milliseconds since 1970 in UTC. */
export type Instant = number;

/** The signed-in user's own standing with the event, or the event's: unknown is an answer. */
export type EventState = 'confirmed' | 'cancelled' | 'declined' | 'needsAction' | 'tentative' | 'unknown';

/** `away`: the calendar itself shows it as being out of office, and it is nothing to meet at. */
export type EventKind = 'event' | 'task' | 'birthday' | 'away' | 'other';

export type Response = 'accepted' | 'declined' | 'tentative' | 'needsAction' | 'unknown';

export interface Attendee {
  /** As shown; may be an address when the calendar knows no name. */
  name: string | null;
  /** Lower-cased; null where the site shows none (Outlook's peek). */
  email: string | null;
  response: Response;
  /** The signed-in user. */
  self: boolean;
}

export interface CalendarEvent {
  /** The page's own key: `data-eventid` or `data-calitemid`, untouched. */
  id: string;
  /** Same for all occurrences of a series; null where the page doesn't tell. */
  seriesId: string | null;
  /** Full address or id of the calendar that holds the event, when the page tells. */
  calendarId: string | null;
  /** As the page shows it, trimmed. Empty string when it has none. */
  title: string;
  /** WallTime, or CalendarDate when allDay; null when it could not be read. */
  start: WallTime | CalendarDate | null;
  /** Exclusive for all-day events, as in iCalendar. */
  end: WallTime | CalendarDate | null;
  allDay: boolean;
  state: EventState;
  /** null: the page doesn't tell. */
  recurring: boolean | null;
  kind: EventKind;
  location: string | null;
  /** Display name of the organizer, when the page tells. */
  organizer: string | null;
  /** null: not known (the popup was not open, or the guest list is hidden). Never an incomplete list. */
  attendees: Attendee[] | null;
  /**
   * Heads as the calendar counts them, the user included, where it shows a count without the whole list
   * ("3 guests", "Accepted 4"); at least so many. Absent or null: it counts nothing.
   */
  attendeeCount?: number | null;
  /** The calendar shows the time as free. Absent or null: it doesn't tell. */
  free?: boolean | null;
}

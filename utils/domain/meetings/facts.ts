import type { Attendee, CalendarDate, EventState, Instant } from '../calendar/calendar-event';
import type { MeetingRow, SightingRow } from '../rows/meeting';
import { MINUTE_MS } from '../time/lengths';
import { isZone, wallToInstant } from '../time/zone';
import { calendarKeyOf } from './occurrence-id';

/** The part of a meeting that follows from what the sources said, the signs of it and the user's word. */
export type MeetingTruth = Pick<
  MeetingRow,
  | 'title'
  | 'start'
  | 'end'
  | 'date'
  | 'timeZone'
  | 'zoneCertain'
  | 'state'
  | 'stateReason'
  | 'stateBy'
  | 'movedFrom'
  | 'recurring'
  | 'location'
  | 'userSaid'
  | 'standsAgainst'
  | 'saidBy'
  | 'answeredAt'
>;

/** When something takes place: an instant, or a day alone. */
export type MeetingTime = Pick<MeetingRow, 'start' | 'end' | 'date' | 'timeZone' | 'zoneCertain'>;

/** What one source says of the meeting now, its wall times turned into instants. */
export interface SightingFacts extends MeetingTime {
  title: string;
  state: EventState;
  recurring: boolean | null;
  location: string | null;
  /** Whether the user is the organizer; null: not known. */
  organizerIsMe: boolean | null;
  /** The other people, without rooms and bots; null: not known. */
  others: Attendee[] | null;
  /** The calendar in which it stands: what a page shows and what a feed tells of one calendar is one word. */
  calendar: string;
  fromFeed: boolean;
  seenAt: Instant;
  /** When it last said something else than before; 0: never. */
  changedAt: Instant;
  missedViews: number;
  /** Views without it from which it can't be told whether it is gone or hidden. */
  hiddenViews: number;
}

type SeenEvent = Pick<
  SightingRow,
  | 'site'
  | 'account'
  | 'eventId'
  | 'feedId'
  | 'title'
  | 'start'
  | 'end'
  | 'allDay'
  | 'timeZone'
  | 'state'
  | 'recurring'
  | 'location'
  | 'organizer'
  | 'seenAt'
  | 'changedAt'
  | 'missedViews'
  | 'hiddenViews'
>;

/**
 * A stored sighting as the reconciler reads it. `attendees`: all of them, `others`: those who are people and not
 * the user (detection leaves rooms and bots out). `homeZone` stands in where the page tells no zone.
 */
export function factsOf(
  sighting: SeenEvent,
  people: { attendees: Attendee[] | null; others: Attendee[] | null },
  homeZone: string,
): SightingFacts {
  return {
    ...timeOf(sighting, homeZone),
    title: sighting.title,
    state: sighting.state,
    recurring: sighting.recurring,
    location: sighting.location,
    organizerIsMe: organizerIsMe(sighting.organizer, people.attendees),
    others: people.others,
    calendar: [sighting.site, sighting.account ?? '', calendarKeyOf(sighting)].join(' '),
    fromFeed: sighting.feedId !== null,
    seenAt: sighting.seenAt,
    changedAt: sighting.changedAt,
    missedViews: sighting.missedViews,
    hiddenViews: sighting.hiddenViews,
  };
}

function timeOf(seen: Pick<SightingRow, 'start' | 'end' | 'allDay' | 'timeZone'>, homeZone: string): MeetingTime {
  const zoneCertain = isZone(seen.timeZone);
  const timeZone = isZone(seen.timeZone) ? seen.timeZone : homeZone;
  const date: CalendarDate | null = seen.start ? seen.start.slice(0, 10) : null;
  if (seen.allDay || !seen.start) return { start: null, end: null, date, timeZone, zoneCertain };
  const start = wallToInstant(seen.start, timeZone);
  const end = seen.end ? wallToInstant(seen.end, timeZone) : null;
  return { start, end, date, timeZone, zoneCertain };
}

function organizerIsMe(organizer: string | null, attendees: Attendee[] | null): boolean | null {
  if (!organizer || !attendees) return null;
  const wanted = organizer.trim().toLowerCase();
  const found = attendees.find((one) => [one.name, one.email].some((said) => said?.trim().toLowerCase() === wanted));
  return found ? found.self : null;
}

/** Minutes taken for granted when a page shows a start and no end. */
const USUAL_MINUTES = 30;

/** When a meeting begins: for a day alone, at its midnight. Null when not even the day is known. */
export function beginOf(time: MeetingTime, homeZone: string): Instant | null {
  if (time.start !== null) return time.start;
  return time.date === null ? null : wallToInstant(`${time.date}T00:00`, time.timeZone ?? homeZone);
}

/** When a meeting is over: for a day alone, a minute before the next midnight. Null when nothing is known. */
export function overAt(time: MeetingTime, homeZone: string): Instant | null {
  if (time.end !== null) return time.end;
  if (time.start !== null) return time.start + USUAL_MINUTES * MINUTE_MS;
  return time.date === null ? null : wallToInstant(`${time.date}T23:59`, time.timeZone ?? homeZone);
}

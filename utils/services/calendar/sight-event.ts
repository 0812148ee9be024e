import type { Attendee, CalendarEvent, Site } from '@/utils/domain/calendar/calendar-event';
import { PRESENT } from '@/utils/domain/meetings/absence';
import { seriesKeyOf } from '@/utils/domain/meetings/occurrence-id';
import { hashId } from '@/utils/domain/rows/id';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { MINUTE_MS } from '@/utils/domain/time/lengths';
import { create, patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';

export interface SeenOn {
  site: Site;
  account: string | null;
  lang: string;
  timeZone: string | null;
}

/** How stale `seenAt` may be: writing it for each of 500 events at each redraw would cost more than it tells. */
const SEEN_AGAIN = 30 * MINUTE_MS;

export function sightingId(site: Site, eventId: string): Id {
  return hashId('sighting', site, eventId);
}

/**
 * Keeps what a source says of an event now. What this reading couldn't tell (people on a chip) stays as it was known.
 * Answers the row and whether it says something new.
 */
export async function sightEvent(
  unit: Unit,
  event: CalendarEvent,
  on: SeenOn,
): Promise<{ sighting: SightingRow; changed: boolean }> {
  const before = await unit.get('sighting', sightingId(on.site, event.id));
  return sightAgain(unit, event, on, before);
}

/** The same, for a caller that has read the earlier sighting: a page of 500 events reads them all at once. */
export async function sightAgain(
  unit: Unit,
  event: CalendarEvent,
  on: SeenOn,
  before: SightingRow | undefined,
): Promise<{ sighting: SightingRow; changed: boolean }> {
  const fields = fieldsOf(event, on, before, unit.now);
  if (!before) {
    const id = sightingId(on.site, event.id);
    return { sighting: await create(unit, 'sighting', id, 'local', fields), changed: true };
  }
  const { seenAt, ...said } = fields;
  const changed = (Object.keys(said) as (keyof typeof said)[]).some((key) => said[key] !== before[key]);
  if (!changed && seenAt - before.seenAt < SEEN_AGAIN) return { sighting: before, changed: false };
  const changedAt = saysElse(said, before) ? unit.now : before.changedAt;
  return { sighting: await patch(unit, 'sighting', before.id, { ...fields, changedAt }), changed };
}

/** What makes it news: another time, another standing, other words; or that it is there again. */
export function saysElse(now: Said, before: Said): boolean {
  const gone = ({ missedViews }: Said) => missedViews > 0;
  return NEWS.some((key) => now[key] !== before[key]) || gone(now) !== gone(before);
}

const NEWS = ['start', 'end', 'state', 'title'] as const;
type Said = Pick<SightingRow, (typeof NEWS)[number] | 'missedViews'>;

function fieldsOf(event: CalendarEvent, on: SeenOn, before: SightingRow | undefined, now: number): Fields<SightingRow> {
  return {
    site: on.site,
    account: on.account ?? before?.account ?? null,
    feedId: null,
    feedUid: null,
    eventId: event.id,
    seriesKey: before?.seriesKey ?? seriesKeyOf(on.site, event),
    meetingId: before?.meetingId ?? null,
    kind: event.kind,
    lang: on.lang,
    title: event.title,
    start: event.start,
    end: event.end,
    allDay: event.allDay,
    timeZone: on.timeZone ?? before?.timeZone ?? null,
    free: event.free ?? before?.free ?? null,
    state: event.state === 'unknown' ? (before?.state ?? 'unknown') : event.state,
    recurring: event.recurring ?? before?.recurring ?? null,
    location: event.location ?? before?.location ?? null,
    organizer: event.organizer ?? before?.organizer ?? null,
    attendees: event.attendees ? JSON.stringify(event.attendees) : (before?.attendees ?? null),
    attendeeCount: event.attendeeCount ?? before?.attendeeCount ?? null,
    seenAt: now,
    changedAt: before?.changedAt ?? 0,
    ...PRESENT,
  };
}

export function attendeesOf(sighting: Pick<SightingRow, 'attendees'>): Attendee[] | null {
  return sighting.attendees === null ? null : (JSON.parse(sighting.attendees) as Attendee[]);
}

/** A sighting as the calendar's event that it was. */
export function eventOf(sighting: SightingRow): CalendarEvent {
  return {
    id: sighting.eventId,
    seriesId: null,
    calendarId: null,
    title: sighting.title,
    start: sighting.start,
    end: sighting.end,
    allDay: sighting.allDay,
    state: sighting.state,
    recurring: sighting.recurring,
    kind: sighting.kind,
    location: sighting.location,
    organizer: sighting.organizer,
    attendees: attendeesOf(sighting),
    attendeeCount: sighting.attendeeCount ?? null,
  };
}

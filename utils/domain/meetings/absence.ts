import type { Instant } from '../calendar/calendar-event';
import type { ShownRange } from '../calendar/page-report';
import type { SightingRow } from '../rows/meeting';
import { googleCalendarOf } from './occurrence-id';

type Presence = Pick<SightingRow, 'missedViews' | 'missedAt'>;

/** A page reports again with every change it draws: two readings of one moment are one view. */
export const SECOND_LOOK_MS = 2_000;
/** Past this nothing new is learnt, so nothing is written. */
const ENOUGH_VIEWS = 2;

/**
 * What to write to a sighting that a page did not show, or null when its absence says nothing: the page was not
 * complete, the event lies (partly) outside of the shown days, or the last look was a moment ago. The same site and
 * account are the caller's to check. The worker asks the page for a second look after `SECOND_LOOK_MS`.
 */
export function absence(
  sighting: Presence & Pick<SightingRow, 'start' | 'end'>,
  range: ShownRange | null,
  now: Instant,
): Presence | null {
  if (!range?.complete || !sighting.start || sighting.missedViews >= ENOUGH_VIEWS) return null;
  const first = sighting.start.slice(0, 10);
  const last = (sighting.end ?? sighting.start).slice(0, 10);
  // An exclusive end at midnight may equal `to`: the event still lies inside.
  const endsInside =
    last < range.to || (last === range.to && first < range.to && !/T(?!00:00)/.test(sighting.end ?? ''));
  if (first < range.from || first >= range.to || !endsInside) return null;
  if (sighting.missedAt !== null && now - sighting.missedAt < SECOND_LOOK_MS) return null;
  return { missedViews: sighting.missedViews + 1, missedAt: now };
}

/** What to write to a sighting that is on the page. */
export const PRESENT: Presence = { missedViews: 0, missedAt: null };

type Expected = Presence & Pick<SightingRow, 'id' | 'site' | 'account' | 'eventId'>;

/** From this many on, events that all vanish in one reading were hidden rather than cancelled one by one. */
const HIDDEN_FROM = 3;

/**
 * Of the events that a page should show, those whose absence may mean something. Unticking a calendar in the side bar
 * takes all of its events off a page that is complete in every other way; nobody cancelled them. `seen`: ids of the
 * sightings that the page does show.
 */
export function notHidden<E extends Expected>(expected: readonly E[], seen: ReadonlySet<string>): E[] {
  const stood = expected.filter((one) => seen.has(one.id) || one.missedViews < ENOUGH_VIEWS);
  const calendars = Map.groupBy(stood, calendarOf);
  const hidden = new Set(
    [...calendars].flatMap(([calendar, events]) =>
      events.length >= HIDDEN_FROM && !events.some((one) => seen.has(one.id)) ? [calendar] : [],
    ),
  );
  return expected.filter((one) => !seen.has(one.id) && !hidden.has(calendarOf(one)));
}

/** Outlook's page doesn't name the calendar of an event, so there all of an account are one. */
function calendarOf({ site, account, eventId }: Expected): string {
  return [site, account ?? '', site === 'google' ? googleCalendarOf(eventId) : ''].join(' ');
}

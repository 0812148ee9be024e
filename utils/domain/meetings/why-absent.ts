import type { Instant } from '../calendar/calendar-event';
import type { SightingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import { ENOUGH_VIEWS } from './absence';
import { sameWords } from './goes-on';
import { calendarKeyOf } from './occurrence-id';

type Expected = Pick<SightingRow, 'id' | 'site' | 'eventId' | 'title' | 'missedViews' | 'seenAt'>;

/** What a page shows beside the events that are missing from it. */
export interface Shown {
  /** Ids of the sightings of its events. */
  seen: ReadonlySet<Id>;
  /** Keys of the calendars of which it shows an event. */
  calendars: ReadonlySet<string>;
  /** Calendars that are ticked in the list beside the grid. Empty: the list isn't there. */
  ticked: ReadonlySet<string>;
  /** Those that aren't, with the time since when; 0: ever since the list was first read. */
  unticked: ReadonlyMap<string, Instant>;
}

/**
 * Why an event is missing. `gone`: its calendar is shown, and it isn't there. `hidden`: its calendar isn't shown, and
 * its absence says nothing. `unclear`: one of the two, and the user is the one to know.
 */
export type Absent = 'gone' | 'hidden' | 'unclear';

/** From this many on, events that all vanish in one reading were hidden rather than cancelled one by one. */
const MANY = 3;

/** Of the events that a page should show, those that it doesn't, and why. All of one site and account. */
export function whyAbsent<E extends Expected>(expected: readonly E[], shown: Shown): [event: E, why: Absent][] {
  const stood = expected.filter((one) => shown.seen.has(one.id) || one.missedViews < ENOUGH_VIEWS);
  const groups = Map.groupBy(stood, calendarKeyOf);
  return expected
    .filter((one) => !shown.seen.has(one.id))
    .map((one) => {
      const group = groups.get(calendarKeyOf(one)) ?? [];
      return [one, one.site === 'google' ? inGoogle(one, group, shown) : inOutlook(one, group, shown)];
    });
}

/** An unticked calendar takes all of its events off a page that is complete in every other way. */
function inGoogle(one: Expected, group: readonly Expected[], { calendars, ticked, unticked }: Shown): Absent {
  const key = calendarKeyOf(one);
  if (unticked.has(key)) return 'hidden';
  if (calendars.has(key)) return 'gone';
  // A page without any event is one that still loads, whatever the list says.
  if (group.length >= MANY) return calendars.size > 0 && ticked.has(key) ? 'unclear' : 'hidden';
  return ticked.has(key) ? 'gone' : 'unclear';
}

/**
 * There a filter by category hides events of a calendar that is shown: then most of them go at once, of all kinds. When
 * they are all of one kind, it may be a series that was ended.
 */
function inOutlook(one: Expected, group: readonly Expected[], shown: Shown): Absent {
  const untickedSince = [...shown.unticked.values()].some((at) => at >= one.seenAt);
  if (untickedSince) return 'hidden';
  const missing = group.filter(({ id }) => !shown.seen.has(id));
  const isMost = missing.length >= MANY && missing.length * 2 > group.length;
  if (shown.calendars.size > 0 && !isMost) return 'gone';
  if (shown.calendars.size > 0) return missing.every((other) => sameWords(one, other)) ? 'unclear' : 'hidden';
  if (missing.length >= MANY) return 'hidden';
  return shown.ticked.size > 0 ? 'gone' : 'unclear';
}

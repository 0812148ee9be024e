import type { Instant } from '../calendar/calendar-event';
import type { ShownRange } from '../calendar/page-report';
import type { SightingRow } from '../rows/meeting';

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

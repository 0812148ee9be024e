import type { Instant } from '../calendar/calendar-event';
import type { ShownRange } from '../calendar/page-report';
import type { SightingRow } from '../rows/meeting';

type Presence = Pick<SightingRow, 'missedViews' | 'hiddenViews' | 'missedAt'>;

/** A page reports again with every change it draws: two readings of one moment are one view. */
export const SECOND_LOOK_MS = 2_000;
/** Past this nothing new is learnt, so nothing is written. */
export const ENOUGH_VIEWS = 2;

/**
 * What to write to a sighting that a page did not show, or null when its absence says nothing: the page was not
 * complete, the event lies (partly) outside of the shown days, or the last look was a moment ago. The same site and
 * account are the caller's to check. The worker asks the page for a second look after `SECOND_LOOK_MS`.
 */
export function absence(
  sighting: Presence & Pick<SightingRow, 'start' | 'end'>,
  range: ShownRange | null,
  why: 'gone' | 'unclear',
  now: Instant,
): Presence | null {
  if (!range?.complete || sighting.missedViews >= ENOUGH_VIEWS || !liesIn(sighting, range)) return null;
  const { missedViews, hiddenViews, missedAt } = sighting;
  if (missedAt !== null && now - missedAt < SECOND_LOOK_MS) return null;
  if (why === 'gone') return { missedViews: missedViews + 1, hiddenViews, missedAt: now };
  return hiddenViews >= ENOUGH_VIEWS ? null : { missedViews, hiddenViews: hiddenViews + 1, missedAt: now };
}

/** What to write to a sighting that is on the page. */
export const PRESENT: Presence = { missedViews: 0, hiddenViews: 0, missedAt: null };

/** An exclusive end at midnight may equal the day after the last: the event still lies inside. */
function liesIn({ start, end }: Pick<SightingRow, 'start' | 'end'>, range: ShownRange): boolean {
  if (!start) return false;
  const first = start.slice(0, 10);
  const last = (end ?? start).slice(0, 10);
  const endsInside = last < range.to || (last === range.to && first < range.to && !/T(?!00:00)/.test(end ?? ''));
  return first >= range.from && first < range.to && endsInside;
}

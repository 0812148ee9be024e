import { isGone } from '../meetings/cancelled';
import type { SightingRow } from '../rows/meeting';
import { isZone, wallToInstant } from '../time/zone';
import type { Span } from './span';

type Sighted = Pick<SightingRow, 'allDay' | 'state' | 'missedViews' | 'kind' | 'timeZone' | 'start' | 'end' | 'free'>;

/** A birthday or a task takes no time; being away does. */
const TAKING: ReadonlySet<string> = new Set(['event', 'away']);
const CALLED_OFF: ReadonlySet<SightingRow['state']> = new Set(['cancelled', 'declined']);

/**
 * The time that an event takes from its day; null when it takes none: called off, refused, gone, or shown as free. A
 * whole day takes none by itself: most are birthdays and places of work, and days off are known as such
 * (utils/domain/days-off/).
 */
export function busySpan(sighting: Sighted, homeZone: string): Span | null {
  const { allDay, state, kind, free, timeZone } = sighting;
  if (allDay || free === true || CALLED_OFF.has(state) || isGone(sighting) || !TAKING.has(kind)) return null;
  const zone = isZone(timeZone) ? timeZone : homeZone;
  const start = sighting.start === null ? null : wallToInstant(sighting.start, zone);
  const end = sighting.end === null ? null : wallToInstant(sighting.end, zone);
  return start === null || end === null || end <= start ? null : { start, end };
}

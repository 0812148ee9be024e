import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { MINUTE_MS } from '../time/lengths';
import { isZone, wallToInstant } from '../time/zone';
import type { ProposedTime } from '../views/repair-view';
import { overlaps, type Span } from './span';

/** A time as the user types it: a day, `HH:mm`, and how long. */
export interface TypedTime {
  date: CalendarDate;
  time: string;
  minutes: number;
}

/** What speaks against a time; it may be offered all the same, but for one that is no time or is over. */
export type TimeDoubt = 'past' | 'busy' | null;

const SHORTEST = 5;
const LONGEST = 8 * 60;

/** The typed time as one to offer; null while it is none. */
export function ownTime({ date, time, minutes }: TypedTime, zone: string): ProposedTime | null {
  const isLength = Number.isInteger(minutes) && minutes >= SHORTEST && minutes <= LONGEST;
  if (!isLength || !isZone(zone)) return null;
  const start = wallToInstant(`${date}T${time}`, zone);
  return start === null ? null : { start, end: start + minutes * MINUTE_MS, timeZone: zone };
}

export function doubtOf(time: Span, busy: readonly Span[], now: Instant): TimeDoubt {
  if (time.start <= now) return 'past';
  return busy.some((one) => overlaps(one, time)) ? 'busy' : null;
}

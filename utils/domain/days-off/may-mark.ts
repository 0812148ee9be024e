import type { SightingRow } from '../rows/meeting';
import { HOUR_MS } from '../time/lengths';

/** Shorter entries leave time to work. */
const SHORTEST_MS = 6 * HOUR_MS;

type Seen = Pick<SightingRow, 'kind' | 'start' | 'end' | 'allDay'>;

/** Whether an entry is long enough to be a day off: worth to look at what it says. */
export function mayMarkDayOff({ kind, start, end, allDay }: Seen): boolean {
  if ((kind !== 'event' && kind !== 'away') || start === null || end === null) return false;
  return allDay || Date.parse(`${end}:00Z`) - Date.parse(`${start}:00Z`) >= SHORTEST_MS;
}

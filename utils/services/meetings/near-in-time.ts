import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { distance } from '@/utils/domain/meetings/goes-on';
import type { SightingRow } from '@/utils/domain/rows/meeting';
import { isZone, wallToInstant } from '@/utils/domain/time/zone';

/** When an event begins; its day's midnight when that is all that is known. */
export function instantOf({ start, timeZone }: Pick<SightingRow, 'start' | 'timeZone'>, zone: string): Instant | null {
  if (start === null) return null;
  return wallToInstant(start.includes('T') ? start : `${start}T00:00`, isZone(timeZone) ? timeZone : zone);
}

/** Those whose times are known, from the nearest on; as they came where they are as near. */
export function nearestFirst(others: readonly SightingRow[], to: SightingRow, zone: string): SightingRow[] {
  return others
    .map((one) => ({ one, apart: apartOf(to, one, zone) }))
    .filter(({ apart }) => apart !== null)
    .sort((a, b) => a.apart! - b.apart!)
    .map(({ one }) => one);
}

function apartOf(one: SightingRow, other: SightingRow, zone: string): number | null {
  const [from, to] = [instantOf(one, zone), instantOf(other, zone)];
  return from === null || to === null ? null : distance({ ...one, at: from }, { ...other, at: to });
}

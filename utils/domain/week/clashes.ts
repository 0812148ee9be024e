import type { MeetingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import { MINUTE_MS } from '../time/lengths';

type Placed = Pick<MeetingRow, 'id' | 'start' | 'end' | 'state'>;

/** Of meetings that stand, those that share a minute with one. What was called off is in nobody's way. */
export function clashes<M extends Placed>(meetings: readonly M[]): Map<Id, M[]> {
  const standing = meetings.filter(({ state, start }) => start !== null && (state === 'scheduled' || state === 'held'));
  const found = new Map<Id, M[]>();
  for (const one of standing) {
    const others = standing.filter((other) => other.id !== one.id && overlap(one, other));
    if (others.length > 0) found.set(one.id, others);
  }
  return found;
}

function overlap(one: Placed, other: Placed): boolean {
  return one.start! < endOf(other) && other.start! < endOf(one);
}

/** A meeting without an end, or of no length, still takes place at its start. */
function endOf({ start, end }: Placed): number {
  return Math.max(end ?? 0, start! + MINUTE_MS);
}

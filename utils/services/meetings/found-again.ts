import { isGone } from '@/utils/domain/meetings/cancelled';
import { mayGoOnAs, sameWords } from '@/utils/domain/meetings/goes-on';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { instantOf, nearestFirst } from './near-in-time';
import { isLost, sightingsOfPair, takeOver } from './take-over';

/**
 * The event appeared under a new id after its meeting's event was lost: a moved occurrence, a split series, a series
 * made anew. Answers that meeting, the nearest; it is known by the new id from now on.
 */
export async function meetingThatGoesOn(
  unit: Unit,
  sighting: SightingRow,
  pairId: Id,
  zone: string,
): Promise<MeetingRow | null> {
  const at = instantOf(sighting, zone);
  if (at === null) return null;
  const known = await sightingsOfPair(unit, pairId, at);
  return nearestLost(unit, known.filter(isGone), sighting, zone);
}

/** The same where it isn't known with whom the event is: Outlook's page names nobody, so the words must be the same. */
export async function goesOnByWords(
  unit: Unit,
  lost: readonly SightingRow[],
  sighting: SightingRow,
  zone: string,
): Promise<MeetingRow | null> {
  const alike = lost.filter((one) => sameWords(one, sighting));
  return alike.length === 0 ? null : nearestLost(unit, alike, sighting, zone);
}

async function nearestLost(
  unit: Unit,
  lost: readonly SightingRow[],
  sighting: SightingRow,
  zone: string,
): Promise<MeetingRow | null> {
  const likely = lost.filter((one) =>
    mayGoOnAs(one, sighting, one.feedId === null ? one.seenAt : (one.missedAt ?? 0) - 1),
  );
  for (const one of nearestFirst(likely, sighting, zone)) {
    const meeting = await unit.get('meeting', one.meetingId);
    if (!meeting || !(await isLost(unit, meeting))) continue;
    await takeOver(unit, meeting, [sighting], one);
    return meeting;
  }
  return null;
}

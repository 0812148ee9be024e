import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { mayGoOnAs, sameWords } from '@/utils/domain/meetings/goes-on';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { addCalendarDays } from '@/utils/domain/time/zone';
import { remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { removeChanges } from './change-log';
import { isWritten } from './drop-meeting';
import { instantOf, nearestFirst } from './near-in-time';
import { isLost, sightingsOfPair, takeOver } from './take-over';

/**
 * The other way round of `found-again.ts`: the event is lost, and what it became is known already. Its meeting is taken
 * over with the event, unless something was written in both. `since`: when the lost one was last known to be there.
 */
export async function goOn(unit: Unit, lost: SightingRow, since: Instant, zone: string): Promise<void> {
  const meeting = await unit.get('meeting', lost.meetingId);
  if (!meeting || !(await isLost(unit, meeting))) return;
  const found = await successorOf(unit, lost, meeting, since, zone);
  if (!found) return;
  const other = await unit.get('meeting', found.meetingId);
  if (!other) return takeOver(unit, meeting, [found], lost);
  const sightings = await unit.where('sighting', 'meeting', other.id);
  if (!(await isWritten(unit, other.id))) {
    await takeOver(unit, meeting, sightings, lost);
    await leave(unit, other.id);
  } else if (!(await isWritten(unit, meeting.id))) {
    await takeOver(unit, other, await unit.where('sighting', 'meeting', meeting.id), lost);
    await leave(unit, meeting.id);
  }
}

async function successorOf(
  unit: Unit,
  lost: SightingRow,
  meeting: MeetingRow,
  since: Instant,
  zone: string,
): Promise<SightingRow | null> {
  const at = instantOf(lost, zone);
  if (at === null) return null;
  const known = await sightingsOfPair(unit, meeting.pairId, at);
  const likely = [...known, ...(await strangersLike(unit, lost))].filter((one) => mayGoOnAs(lost, one, since));
  const inOrder = likely.sort((a, b) => (a.id < b.id ? -1 : 1));
  return nearestFirst(inOrder, lost, zone)[0] ?? null;
}

/** Events of Outlook of which it isn't known with whom they are: there the words of the title must do. */
async function strangersLike(unit: Unit, lost: SightingRow): Promise<SightingRow[]> {
  const { site, start } = lost;
  if (site !== 'outlook' || start === null) return [];
  const [from, to] = [-7, 8].map((days) => addCalendarDays(start.slice(0, 10), days));
  const near = await unit.where('sighting', 'day', IDBKeyRange.bound([site, from], [site, to]));
  return near.filter((one) => one.meetingId === null && sameWords(one, lost));
}

async function leave(unit: Unit, meetingId: Id): Promise<void> {
  await remove(unit, 'meeting', meetingId);
  await removeChanges(unit, meetingId);
}

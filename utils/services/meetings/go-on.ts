import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { isGone } from '@/utils/domain/meetings/cancelled';
import { distance, FARTHEST_MS, mayGoOnAs, sameWords } from '@/utils/domain/meetings/goes-on';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { addCalendarDays, isZone, wallToInstant } from '@/utils/domain/time/zone';
import { patch, remove } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';
import { removeChanges } from './change-log';
import { isWritten } from './drop-meeting';

/** When an event begins; its day's midnight when that is all that is known. */
export function instantOf({ start, timeZone }: Pick<SightingRow, 'start' | 'timeZone'>, zone: string): Instant | null {
  if (start === null) return null;
  return wallToInstant(start.includes('T') ? start : `${start}T00:00`, isZone(timeZone) ? timeZone : zone);
}

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
  const near = lost
    .filter((one) => mayGoOnAs(one, sighting, one.feedId === null ? one.seenAt : (one.missedAt ?? 0) - 1))
    .map((one) => ({ one, apart: apartOf(one, sighting, zone) }))
    .filter(({ apart }) => apart !== null)
    .sort((a, b) => a.apart! - b.apart!);
  for (const { one } of near) {
    const meeting = await unit.get('meeting', one.meetingId);
    if (!meeting || !(await isLost(unit, meeting))) continue;
    await takeOver(unit, meeting, [sighting], one);
    return meeting;
  }
  return null;
}

/**
 * The other way round: the event is lost, and what it became is known already. Its meeting is taken over with the
 * event, unless something was written in both. `since`: when the lost one was last known to be there.
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
  const near = likely
    .map((one) => ({ one, apart: apartOf(lost, one, zone) }))
    .filter(({ apart }) => apart !== null)
    .sort((a, b) => a.apart! - b.apart! || (a.one.id < b.one.id ? -1 : 1));
  return near[0]?.one ?? null;
}

/** No source shows its event any more, and the user has not settled it. */
async function isLost(unit: Unit, meeting: MeetingRow): Promise<boolean> {
  const { userSaid, answeredAt, repairAskedAt, repair } = meeting;
  if (userSaid !== null || answeredAt !== null || repairAskedAt !== null || repair !== null) return false;
  const sightings = await unit.where('sighting', 'meeting', meeting.id);
  return sightings.length > 0 && sightings.every(isGone);
}

async function sightingsOfPair(unit: Unit, pairId: Id, at: Instant): Promise<SightingRow[]> {
  const range = IDBKeyRange.bound([pairId, at - FARTHEST_MS], [pairId, at + FARTHEST_MS]);
  const meetings = await unit.where('meeting', 'pair', range);
  return (await Promise.all(meetings.map(({ id }) => unit.where('sighting', 'meeting', id)))).flat();
}

/** Events of Outlook of which it isn't known with whom they are: there the words of the title must do. */
async function strangersLike(unit: Unit, lost: SightingRow): Promise<SightingRow[]> {
  const { site, start } = lost;
  if (site !== 'outlook' || start === null) return [];
  const [from, to] = [-7, 8].map((days) => addCalendarDays(start.slice(0, 10), days));
  const near = await unit.where('sighting', 'day', IDBKeyRange.bound([site, from], [site, to]));
  return near.filter((one) => one.meetingId === null && sameWords(one, lost));
}

function apartOf(lost: SightingRow, other: SightingRow, zone: string): number | null {
  const [from, to] = [instantOf(lost, zone), instantOf(other, zone)];
  return from === null || to === null ? null : distance({ ...lost, at: from }, { ...other, at: to });
}

/** The events are the meeting's from now on. What only the lost one told of its people is true of them, too. */
async function takeOver(
  unit: Unit,
  meeting: MeetingRow,
  sightings: readonly SightingRow[],
  lost: SightingRow,
): Promise<void> {
  for (const one of sightings) {
    const known = one.id === lost.id ? {} : knownOf(lost, one);
    await patch(unit, 'sighting', one.id, { ...known, meetingId: meeting.id });
  }
  const seriesKey = sightings.find((one) => !isGone(one))?.seriesKey ?? meeting.seriesKey;
  await patch(unit, 'meeting', meeting.id, { seriesKey });
}

/** Who was invited, and by whom. What they answered was said of the old time. */
function knownOf(lost: SightingRow, one: SightingRow): Partial<SightingRow> {
  const guests = attendeesOf(lost)?.map((guest) => ({ ...guest, response: guest.self ? guest.response : 'unknown' }));
  const attendees = one.attendees ?? (guests ? JSON.stringify(guests) : null);
  return { attendees, organizer: one.organizer ?? lost.organizer };
}

async function leave(unit: Unit, meetingId: Id): Promise<void> {
  await remove(unit, 'meeting', meetingId);
  await removeChanges(unit, meetingId);
}

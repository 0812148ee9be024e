import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { isGone } from '@/utils/domain/meetings/cancelled';
import { FARTHEST_MS } from '@/utils/domain/meetings/goes-on';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';

/** No source shows its event any more, and the user has not settled it. */
export async function isLost(unit: Unit, meeting: MeetingRow): Promise<boolean> {
  const { userSaid, answeredAt, repairAskedAt, repair } = meeting;
  if (userSaid !== null || answeredAt !== null || repairAskedAt !== null || repair !== null) return false;
  const sightings = await unit.where('sighting', 'meeting', meeting.id);
  return sightings.length > 0 && sightings.every(isGone);
}

/** What is known of events with a person around a time. */
export async function sightingsOfPair(unit: Unit, pairId: Id, at: Instant): Promise<SightingRow[]> {
  const range = IDBKeyRange.bound([pairId, at - FARTHEST_MS], [pairId, at + FARTHEST_MS]);
  const meetings = await unit.where('meeting', 'pair', range);
  return (await Promise.all(meetings.map(({ id }) => unit.where('sighting', 'meeting', id)))).flat();
}

/** The events are the meeting's from now on. What only the lost one told of its people is true of them, too. */
export async function takeOver(
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

import { isGone } from '@/utils/domain/meetings/cancelled';
import { sameWords } from '@/utils/domain/meetings/goes-on';
import { calendarKeyOf, occurrenceId } from '@/utils/domain/meetings/occurrence-id';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { twinOf } from '../calendar/twin';
import { meetingThatGoesOn } from './found-again';
import { instantOf } from './near-in-time';

/**
 * The meeting that an event belongs to, where there is one: its own, that of the same event in another source, one that
 * goes on under this event's id, or one with the same person at the same minute (a copy, or Google and Outlook).
 * `pairId` null: it isn't known with whom it is.
 */
export async function knownMeeting(
  unit: Unit,
  sighting: SightingRow,
  pairId: Id | null,
  zone: string,
): Promise<{ meeting: MeetingRow | null; twin: SightingRow | null }> {
  const own = await unit.get('meeting', sighting.meetingId);
  if (own) return { meeting: own, twin: null };
  const twin = await twinOf(unit, sighting, zone);
  const named = await unit.get('meeting', twin?.meetingId ?? ownMeetingId(sighting));
  if (named) return { meeting: named, twin };
  if (pairId === null) return { meeting: null, twin };
  const meeting =
    (await meetingThatGoesOn(unit, sighting, pairId, zone)) ?? (await atSameMinute(unit, sighting, pairId, zone));
  return { meeting, twin };
}

export function ownMeetingId({ site, eventId }: Pick<SightingRow, 'site' | 'eventId'>): Id {
  return occurrenceId(site, { id: eventId });
}

/**
 * Nobody meets the same person twice at once. Minutes apart they may; and two events that one calendar shows beside
 * each other are two, whatever they are.
 */
async function atSameMinute(unit: Unit, sighting: SightingRow, pairId: Id, zone: string): Promise<MeetingRow | null> {
  const at = instantOf(sighting, zone);
  if (at === null || sighting.allDay) return null;
  const meetings = await unit.where('meeting', 'pair', IDBKeyRange.bound([pairId, at], [pairId, at + 59_999]));
  for (const meeting of meetings) {
    if (meeting.start === null || meeting.state === 'cancelled' || meeting.state === 'declined') continue;
    const sources = await unit.where('sighting', 'meeting', meeting.id);
    if (!sources.some((one) => !isGone(one) && isAnother(one, sighting))) return meeting;
  }
  return null;
}

/** Outlook doesn't tell one calendar of an account from another: a copy in a second one has the same words. */
function isAnother(one: SightingRow, other: SightingRow): boolean {
  return inOneCalendar(one, other) && !(one.site === 'outlook' && sameWords(one, other));
}

function inOneCalendar(one: SightingRow, other: SightingRow): boolean {
  return one.site === other.site && one.account === other.account && calendarKeyOf(one) === calendarKeyOf(other);
}

/**
 * An event that went on under another id is there again: both are shown, at two times. They were two; those that came
 * later leave the meeting. Answers them, to be followed anew.
 */
export async function partFrom(unit: Unit, sighting: SightingRow, meetingId: Id): Promise<SightingRow[]> {
  if (sighting.feedId !== null) return [];
  const all = await unit.where('sighting', 'meeting', meetingId);
  const shown = all.filter((one) => one.feedId === null && !isGone(one));
  const oldest = shown.reduce((a, b) => (b.createdAt < a.createdAt ? b : a), sighting);
  const strangers = shown.filter(
    (one) => one.start !== oldest.start && ownMeetingId(one) !== ownMeetingId(oldest) && inOneCalendar(one, oldest),
  );
  return Promise.all(strangers.map(({ id }) => patch(unit, 'sighting', id, { meetingId: null })));
}

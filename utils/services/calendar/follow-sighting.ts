import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { dropMeeting, isDefiniteNo } from '../meetings/drop-meeting';
import { goesOnByWords } from '../meetings/found-again';
import { partFrom } from '../meetings/known-meeting';
import { meet } from '../meetings/meet';
import { reconcileMeeting } from '../meetings/reconcile-meeting';
import type { Circle } from '../people/circle';
import { type Understanding, understand } from './judge-sighting';
import { SeriesMemory } from './series-memory';

export interface Followed {
  understanding: Understanding;
  /** The event's meeting as it stands now; null when it has none. */
  meeting: MeetingRow | null;
}

/**
 * What a sighting means for the meeting: it begins when the event is surely a one-on-one and the other person can be
 * told, it follows the event in time and state, also under another id, and it goes when other people come and nothing
 * was written in it.
 */
export async function followSighting(
  unit: Unit,
  circle: Circle,
  found: SightingRow,
  zone: string,
  memory = new SeriesMemory(unit, circle),
): Promise<Followed> {
  const sighting = await underNewId(unit, found, zone, memory);
  const followed = await follow(unit, circle, sighting, zone, memory);
  const parted = followed.meeting ? await partFrom(unit, sighting, followed.meeting.id) : [];
  if (parted.length === 0) return followed;
  // Each that parts begins a meeting of its own, and the one they leave is what its own event says.
  const left = await reconcileMeeting(unit, followed.meeting!.id, { self: circle.self, zone });
  const own = new Map<Id, Followed>();
  for (const one of parted) own.set(one.id, await follow(unit, circle, one, zone, memory));
  return own.get(sighting.id) ?? { ...followed, meeting: left };
}

/** An event of Outlook that nobody knows may be one that is lost elsewhere: then it has its meeting already. */
async function underNewId(unit: Unit, found: SightingRow, zone: string, memory: SeriesMemory): Promise<SightingRow> {
  if (found.site !== 'outlook' || found.feedId !== null || found.meetingId !== null) return found;
  const meeting = await goesOnByWords(unit, await memory.lostInOutlook(), found, zone);
  return meeting ? { ...found, meetingId: meeting.id } : found;
}

async function follow(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  zone: string,
  memory: SeriesMemory,
): Promise<Followed> {
  const understanding = await understand(unit, circle, sighting, memory);
  const { verdict } = understanding;
  if (verdict.verdict === 'yes') {
    const meeting = await meet(unit, circle, sighting, understanding, zone);
    memory.forget(sighting.seriesKey);
    if (meeting) return { understanding, meeting };
  }
  if (isDefiniteNo(verdict)) {
    await dropMeeting(unit, sighting);
    memory.forget(sighting.seriesKey);
    return { understanding, meeting: null };
  }
  const meeting = sighting.meetingId
    ? await reconcileMeeting(unit, sighting.meetingId, { self: circle.self, zone })
    : null;
  return { understanding, meeting };
}

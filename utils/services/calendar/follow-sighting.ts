import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import type { Unit } from '@/utils/store/unit';
import { dropMeeting, isDefiniteNo } from '../meetings/drop-meeting';
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
 * told, it follows the event in time and state, and it goes when other people come and nothing was written in it.
 */
export async function followSighting(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  zone: string,
  memory = new SeriesMemory(unit, circle),
): Promise<Followed> {
  const understanding = await understand(unit, circle, sighting, memory);
  const { verdict } = understanding;
  /** Each of them begins a meeting of its own. */
  const followParted = async (whole: Followed, parted: readonly SightingRow[], asked: SightingRow) => {
    let answer: Followed = {
      ...whole,
      meeting: await reconcileMeeting(unit, whole.meeting!.id, { self: circle.self, zone }),
    };
    for (const one of parted) {
      const followed = await followSighting(unit, circle, one, zone, memory);
      if (one.id === asked.id) answer = followed;
    }
    return answer;
  };
  if (verdict.verdict === 'yes') {
    const meeting = await meet(unit, circle, sighting, understanding, zone);
    memory.forget(sighting.seriesKey);
    const parted = meeting ? await partFrom(unit, sighting, meeting.id) : [];
    if (meeting && parted.length > 0) return followParted({ understanding, meeting }, parted, sighting);
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

import type { MeetingRow } from '@/utils/domain/rows/meeting';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { FoundTime } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { type Circle, personOfPair } from '../people/circle';

/** How long a new time is told of: whoever opens nothing for a day has seen it in their calendar. */
const NEWS_MS = DAY_MS;

/** The new time of a meeting that fell out; null when none was found, or it is over or fell out, too. */
export async function foundTimeOf(unit: Unit, circle: Circle, meeting: MeetingRow): Promise<FoundTime | null> {
  if (meeting.repair !== 'replaced') return null;
  const next = await unit.get('meeting', meeting.replacedBy);
  const person = personOfPair(circle, meeting.pairId);
  if (!next || !person || next.state !== 'scheduled') return null;
  const { start, date, timeZone } = next;
  return { meetingId: meeting.id, personName: person.name, start, date, timeZone };
}

/** Those that were found of late, latest first. */
export async function foundTimes(unit: Unit, circle: Circle): Promise<FoundTime[]> {
  const settled = await unit.where('meeting', 'found', IDBKeyRange.lowerBound(unit.now - NEWS_MS));
  const found = await Promise.all(settled.reverse().map((meeting) => foundTimeOf(unit, circle, meeting)));
  return found.filter((one) => one !== null);
}

import { meetingSummary } from '@/utils/domain/agenda/meeting-summary';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { MeetingSummary } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdsOf, personOfPair } from '../people/circle';
import { countWaiting } from './pair-history';

/** Meetings as lists show them; those whose person is gone are left out. */
export async function summariesOf(
  unit: Unit,
  circle: Circle,
  meetings: readonly MeetingRow[],
): Promise<MeetingSummary[]> {
  const waiting = new Map<string, Promise<number>>();
  const waitingFor = (personId: string) => {
    const known = waiting.get(personId) ?? countOf(unit, circle, personId);
    waiting.set(personId, known);
    return known;
  };
  const summaries = await Promise.all(
    meetings.map(async (meeting) => {
      const person = personOfPair(circle, meeting.pairId);
      return person ? [meetingSummary(meeting, person, await waitingFor(person.id))] : [];
    }),
  );
  return summaries.flat();
}

async function countOf(unit: Unit, circle: Circle, personId: string): Promise<number> {
  const { topics, items } = await countWaiting(unit, pairIdsOf(circle, personId));
  return topics + items;
}

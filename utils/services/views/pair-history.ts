import { personSummary } from '@/utils/domain/agenda/person-summary';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { LineMeeting } from '@/utils/store/meeting-lines';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdOf, pairIdsOf } from '../people/circle';

/** Meetings of several pairs (a person and those merged into them), by time. */
export async function meetingsOf(unit: Unit, pairIds: readonly Id[], from = 0): Promise<MeetingRow[]> {
  const lists = await Promise.all(
    pairIds.map((id) => unit.where('meeting', 'pair', IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]))),
  );
  return lists.length === 1 ? lists[0]! : lists.flat().sort(byTime);
}

export function byTime(a: LineMeeting, b: LineMeeting): number {
  return timeOfMeeting(a) - timeOfMeeting(b) || (a.id < b.id ? -1 : 1);
}

/** When a person's meetings were and what became of them, merged people's too, by time. */
export function meetingLine(unit: Unit, circle: Circle, personId: Id): Promise<LineMeeting[]> {
  return meetingLineOf(unit, pairIdsOf(circle, personId));
}

export async function meetingLineOf(unit: Unit, pairIds: readonly Id[]): Promise<LineMeeting[]> {
  const lines = await Promise.all(pairIds.map((id) => unit.meetingLine(id)));
  return lines.length === 1 ? lines[0]! : lines.flat().sort(byTime);
}

export async function summaryOf(
  unit: Unit,
  circle: Circle,
  person: PersonRow,
  line?: readonly LineMeeting[],
): Promise<PersonSummary> {
  const meetings = line ?? (await meetingLine(unit, circle, person.id));
  return personSummary(person, pairIdOf(person.id), meetings, unit.now);
}

/** Open topics and action items of a person. */
export async function countWaiting(unit: Unit, pairIds: readonly Id[]): Promise<{ topics: number; items: number }> {
  const counts = await Promise.all(
    pairIds.map(async (id) => Promise.all([unit.count('topic', 'open', id), unit.count('action-item', 'open', id)])),
  );
  return {
    topics: counts.reduce((sum, [topics]) => sum + topics, 0),
    items: counts.reduce((sum, [, items]) => sum + items, 0),
  };
}

import { personSummary } from '@/utils/domain/agenda/person-summary';
import type { Instant } from '@/utils/domain/calendar/calendar-event';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { PersonSummary } from '@/utils/domain/views/parts';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdOf, pairIdsOf } from '../people/circle';

const DAY = 86_400_000;
/** What the rhythm is read from. */
export const RHYTHM_WINDOW = 182 * DAY;

/** Meetings of several pairs (a person and those merged into them), by time. */
export async function meetingsOf(unit: Unit, pairIds: readonly Id[], from = 0): Promise<MeetingRow[]> {
  const lists = await Promise.all(
    pairIds.map((id) => unit.where('meeting', 'pair', IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]))),
  );
  return lists.length === 1 ? lists[0]! : lists.flat().sort(byTime);
}

export function byTime(a: MeetingRow, b: MeetingRow): number {
  return timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1);
}

/** A meeting without a clock time is as early as its day. */
export function timeOf(meeting: Pick<MeetingRow, 'start' | 'date'>): Instant {
  return meeting.start ?? (meeting.date ? Date.parse(`${meeting.date}T00:00:00Z`) : 0);
}

/** A person's meetings of the last half year and those to come: what most of a summary is made of. */
export function recentMeetings(unit: Unit, circle: Circle, personId: Id): Promise<MeetingRow[]> {
  return meetingsOf(unit, pairIdsOf(circle, personId), unit.now - RHYTHM_WINDOW);
}

export async function summaryOf(
  unit: Unit,
  circle: Circle,
  person: PersonRow,
  recent?: MeetingRow[],
): Promise<PersonSummary> {
  const meetings = recent ?? (await recentMeetings(unit, circle, person.id));
  const summary = personSummary(person, pairIdOf(person.id), meetings, unit.now);
  return summary.lastMet === null ? { ...summary, lastMet: await lastHeld(unit, circle, person.id) } : summary;
}

/** For people one has not met for long. */
async function lastHeld(unit: Unit, circle: Circle, personId: Id): Promise<Instant | null> {
  const lasts = await Promise.all(
    pairIdsOf(circle, personId).map((id) => unit.last('meeting', 'held', IDBKeyRange.bound([id, 0], [id, unit.now]))),
  );
  return lasts.reduce<Instant | null>((latest, one) => {
    const at = one?.start ?? null;
    return at !== null && (latest === null || at > latest) ? at : latest;
  }, null);
}

/** How many meetings of a person lie behind. */
export async function countPast(unit: Unit, pairIds: readonly Id[]): Promise<number> {
  const counts = await Promise.all(
    pairIds.map((id) => unit.count('meeting', 'pair', IDBKeyRange.bound([id, 0], [id, unit.now]))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
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

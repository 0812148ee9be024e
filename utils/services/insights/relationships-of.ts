import type { Relationship } from '@/utils/domain/insights/relationship';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Unit } from '@/utils/store/unit';
import { type Circle, pairIdsOf } from '../people/circle';
import type { RelationshipCache } from './relationship-cache';

/** What is counted of each of these people, in their order; the history of those merged into them is theirs. */
export async function relationshipsOf(
  unit: Unit,
  cache: RelationshipCache,
  circle: Circle,
  people: readonly PersonRow[],
): Promise<Relationship[]> {
  const pairIds = people.map(({ id }) => pairIdsOf(circle, id));
  const histories = await cache.of(unit, pairIds.flat());
  let at = 0;
  return people.map(({ id: personId, minutes: plannedMinutes }, index) => {
    const own = histories.slice(at, at + pairIds[index]!.length);
    at += own.length;
    if (own.length === 1) return cache.alone(own[0]!, { personId, plannedMinutes });
    return {
      personId,
      plannedMinutes,
      meetings: own.flatMap(({ meetings }) => meetings).sort((a, b) => timeOfMeeting(a) - timeOfMeeting(b)),
      moves: own.flatMap(({ moves }) => moves),
      topics: own.flatMap(({ topics }) => topics),
      items: own.flatMap(({ items }) => items),
      wrapUps: own.flatMap(({ wrapUps }) => wrapUps),
      touches: own.flatMap(({ touches }) => touches),
      feedback: own.flatMap(({ feedback }) => feedback),
    };
  });
}

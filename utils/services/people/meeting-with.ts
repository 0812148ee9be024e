import { HalfhourError } from '@/utils/domain/errors';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { type Circle, loadCircle, pairIdsOf, personOfPair } from './circle';

export interface MeetingWith {
  meeting: MeetingRow;
  circle: Circle;
  /** Whom it is with, after all merges. */
  person: PersonRow;
  /** All pairs that hold this person's history. */
  pairIds: Id[];
}

/** A meeting and whom it is with. 'not-found' where it, or the person, is gone. */
export async function meetingWith(unit: Unit, meetingId: Id): Promise<MeetingWith> {
  const [meeting, circle] = await Promise.all([unit.get('meeting', meetingId), loadCircle(unit)]);
  const person = meeting && personOfPair(circle, meeting.pairId);
  if (!meeting || !person) throw new HalfhourError('not-found');
  return { meeting, circle, person, pairIds: pairIdsOf(circle, person.id) };
}

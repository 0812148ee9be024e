import type { MeetingRow } from '../rows/meeting';
import type { PersonRow } from '../rows/person';
import type { MeetingSummary } from '../views/parts';

/** `waiting`: open topics and action items of the pair. */
export function meetingSummary(
  meeting: MeetingRow,
  person: Pick<PersonRow, 'id' | 'name'>,
  waiting: number,
): MeetingSummary {
  return {
    id: meeting.id,
    pairId: meeting.pairId,
    personId: person.id,
    personName: person.name,
    title: meeting.title,
    start: meeting.start,
    end: meeting.end,
    date: meeting.date,
    timeZone: meeting.timeZone,
    zoneCertain: meeting.zoneCertain,
    state: meeting.state,
    stateReason: meeting.stateReason,
    stateBy: meeting.stateBy,
    movedFrom: meeting.movedFrom,
    answered: meeting.answeredAt !== null,
    waiting,
    templateKey: meeting.templateKey,
  };
}

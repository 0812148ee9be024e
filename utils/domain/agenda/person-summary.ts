import type { Instant } from '../calendar/calendar-event';
import { readRhythm } from '../rhythm/read-rhythm';
import type { MeetingRow } from '../rows/meeting';
import type { PersonRow } from '../rows/person';
import type { Id } from '../rows/row';
import type { PersonProfile, PersonSummary } from '../views/parts';

/** `meetings`: all of the person, merged people's too, by time. */
export function personSummary(
  person: PersonRow,
  pairId: Id,
  meetings: readonly Pick<MeetingRow, 'start' | 'state'>[],
  now: Instant,
): PersonSummary {
  const held = meetings.filter((meeting) => meeting.state === 'held' && meeting.start !== null && meeting.start <= now);
  const ahead = meetings.filter((meeting) => meeting.state === 'scheduled' && (meeting.start ?? 0) > now);
  return {
    id: person.id,
    pairId,
    name: person.name,
    relation: person.relation,
    rhythmDays: person.rhythmDays ?? readRhythm(meetings, now),
    rhythmChosen: person.rhythmDays !== null,
    lastMet: held.at(-1)?.start ?? null,
    next: ahead[0]?.start ?? null,
    profile: profileOf(person),
  };
}

function profileOf({ stage, employment, place, field, since, timeZone, minutes }: PersonRow): PersonProfile {
  return { stage, employment, place, field, since, timeZone, minutes };
}

/** People one has to do with first: the soonest next meeting, then the latest one, then by name. */
export function byNearness(a: PersonSummary, b: PersonSummary): number {
  const soonest = (a.next ?? Number.POSITIVE_INFINITY) - (b.next ?? Number.POSITIVE_INFINITY);
  if (soonest && !Number.isNaN(soonest)) return soonest;
  const latest = (b.lastMet ?? 0) - (a.lastMet ?? 0);
  return latest || a.name.localeCompare(b.name);
}

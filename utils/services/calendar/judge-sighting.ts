import { evidenceOf } from '@/utils/domain/detection/evidence';
import { judge } from '@/utils/domain/detection/judge';
import { titlePattern } from '@/utils/domain/detection/title-pattern';
import { usersWord } from '@/utils/domain/detection/users-word';
import type { Verdict } from '@/utils/domain/detection/verdict';
import { type KnownPeople, matchPerson, type PersonMatch } from '@/utils/domain/identity/match-person';
import { type OtherPerson, otherPerson } from '@/utils/domain/identity/other-person';
import type { MeetingRow, SightingRow, VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import { isSample } from '@/utils/domain/sample/pen';
import type { Unit } from '@/utils/store/unit';
import { type Circle, personOfPair } from '../people/circle';
import { SeriesMemory } from './series-memory';
import { attendeesOf, eventOf } from './sight-event';

/** An event as it is understood: whether it is a one-on-one, and with whom. */
export interface Understanding {
  verdict: Verdict;
  /** The user's word that decided it, or null. */
  rule: VerdictRuleRow | null;
  /** The other person as the calendar shows them; null when it doesn't, or when they aren't exactly one. */
  other: OtherPerson | null;
  /** Who that is; null when not known. */
  personId: Id | null;
  /** Whom it may be. */
  candidates: Id[];
}

/** Nobody in a calendar is one of the sample, whatever they are called. */
function realOnes({ people, aliases }: Circle): KnownPeople {
  return { people: people.filter((person) => !isSample(person)), aliases };
}

/** Judges an event by everything known now: its words and people, the series before it, and what the user said. */
export async function understand(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  memory = new SeriesMemory(unit, circle),
): Promise<Understanding> {
  const attendees = attendeesOf(sighting);
  const other = otherPerson(attendees, circle.self);
  const [own, kin] = await Promise.all([unit.get('meeting', sighting.meetingId), memory.kinOf(sighting)]);
  const match = other ? matchPerson({ ...other, account: sighting.account }, realOnes(circle)) : nobody();
  const known = match.personId ?? (other ? null : personFromHistory(circle, own ?? kin));
  const rule = usersWord(circle.rules, {
    event: sighting.eventId,
    series: sighting.seriesKey,
    persons: known ? circle.closure.allOf(known) : [],
    title: titlePattern(sighting.title),
  });
  const verdict = judge(
    evidenceOf(eventOf(sighting), {
      lang: sighting.lang || null,
      self: circle.self,
      seriesKnown: kin ? 'one-on-one' : (await memory.wasNot(sighting)) ? 'not' : null,
      rules: rule?.say ?? null,
    }),
  );
  return { verdict, rule, other, personId: known, candidates: match.candidates };
}

function nobody(): PersonMatch {
  return { personId: null, how: null, candidates: [] };
}

function personFromHistory(circle: Circle, meeting: MeetingRow | null): Id | null {
  return (meeting && personOfPair(circle, meeting.pairId)?.id) ?? null;
}

import { normaliseName } from '@/utils/domain/identity/normalise';
import { reconcile } from '@/utils/domain/meetings/reconcile';
import type { MeetingRow, SightingRow } from '@/utils/domain/rows/meeting';
import { newMeeting } from '@/utils/domain/rows/new-rows';
import type { Id } from '@/utils/domain/rows/row';
import { patch } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import type { Understanding } from '../calendar/judge-sighting';
import { type Circle, pairIdOf, personOfPair } from '../people/circle';
import { keepAlias, makePerson } from '../people/make-person';
import { linkReplacement } from '../repair/link-replacement';
import { beginMeeting } from './change-log';
import { knownMeeting, ownMeetingId } from './known-meeting';
import { moveMeeting } from './move-meeting';
import { reconcileMeeting, sightingFacts } from './reconcile-meeting';

/**
 * Makes the meeting of a one-on-one, or brings the one it has up to date. The other person is found or made; when
 * they can't be told, there is no meeting yet and null is answered: then the user is asked.
 */
export async function meet(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  understanding: Understanding,
  zone: string,
): Promise<MeetingRow | null> {
  const pairId = understanding.personId === null ? null : pairIdOf(understanding.personId);
  const { meeting: existing, twin } = await knownMeeting(unit, sighting, pairId, zone);
  const personId = await personFor(unit, circle, sighting, understanding, existing);
  if (personId === null) return null;
  const meeting = existing ?? (await makeMeeting(unit, circle, sighting, personId, zone));
  if (!meeting) return null;
  // The people turned out to be others than was believed: the meeting goes to them, with its notes.
  if (existing && personOfPair(circle, existing.pairId)?.id !== personId) {
    return moveMeeting(unit, existing, pairIdOf(personId));
  }
  if (sighting.meetingId !== meeting.id) await patch(unit, 'sighting', sighting.id, { meetingId: meeting.id });
  if (twin && twin.meetingId !== meeting.id) await patch(unit, 'sighting', twin.id, { meetingId: meeting.id });
  return reconcileMeeting(unit, meeting.id, { self: circle.self, zone });
}

async function personFor(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  { personId, other, candidates }: Understanding,
  existing: MeetingRow | null,
): Promise<Id | null> {
  const known = personId ?? (other ? null : existing && personOfPair(circle, existing.pairId)?.id) ?? null;
  if (known === null && (!other || candidates.length > 0)) return null;
  const id = known ?? (await makePerson(unit, { name: other!.name })).id;
  if (other) await keepSpellings(unit, circle, sighting.account, id, other);
  return id;
}

/** What the calendar shows of a person who is known surely makes them known under that, too. */
async function keepSpellings(
  unit: Unit,
  circle: Circle,
  account: string | null,
  personId: Id,
  other: { name: string; email: string | null },
): Promise<void> {
  if (other.email) await keepAlias(unit, { personId, kind: 'email', value: other.email, account });
  const taken = circle.aliases.some(
    (alias) =>
      alias.kind === 'name' &&
      alias.account === account &&
      alias.value === normaliseName(other.name) &&
      circle.closure.canonical(alias.personId) !== personId,
  );
  // A namesake keeps the spelling: it would no longer identify either of the two.
  if (!taken || !other.email) await keepAlias(unit, { personId, kind: 'name', value: other.name, account });
}

async function makeMeeting(
  unit: Unit,
  circle: Circle,
  sighting: SightingRow,
  personId: Id,
  zone: string,
): Promise<MeetingRow | null> {
  const truth = reconcile({
    previous: null,
    sightings: [sightingFacts(sighting, circle.self, zone)],
    signs: [],
    now: unit.now,
    homeZone: zone,
  });
  if (!truth) return null;
  const pairId = pairIdOf(personId);
  const { site, seriesKey } = sighting;
  const fields = newMeeting({ pairId, site, seriesKey, ...truth });
  const made = await beginMeeting(unit, ownMeetingId(sighting), fields);
  await linkReplacement(unit, made);
  return made;
}

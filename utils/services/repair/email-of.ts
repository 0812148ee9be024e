import { countPeople } from '@/utils/domain/detection/count-people';
import { normaliseEmail } from '@/utils/domain/identity/normalise';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { Unit } from '@/utils/store/unit';
import { attendeesOf } from '../calendar/sight-event';
import type { Circle } from '../people/circle';

/** Where to write to someone: the address that this meeting's guest list shows, else the newest one known of them. */
export async function emailOf(
  unit: Unit,
  circle: Circle,
  person: PersonRow,
  meeting: MeetingRow,
): Promise<string | null> {
  const sightings = await unit.where('sighting', 'meeting', meeting.id);
  const shown = sightings
    .flatMap((sighting) => countPeople(attendeesOf(sighting) ?? [], circle.self).others)
    .map((other) => normaliseEmail(other.email ?? ''))
    .find((email) => email !== '');
  if (shown) return shown;
  return knownEmail(circle, person.id);
}

/** The newest address known of someone, of merged people's, too. */
export function knownEmail(circle: Circle, personId: Id): string | null {
  const ids = circle.closure.allOf(personId);
  const known = circle.aliases
    .filter((alias) => alias.kind === 'email' && ids.includes(alias.personId))
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  return known[0]?.value ?? null;
}

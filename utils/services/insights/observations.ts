import { type Look, OBSERVATION_KEYS, type ObservationKey } from '@/utils/domain/insights/observations/observation';
import { observe } from '@/utils/domain/insights/observations/observe';
import type { Relationship } from '@/utils/domain/insights/relationship';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import { fieldOf } from '@/utils/domain/people/stage';
import { roleTowards } from '@/utils/domain/repair/role';
import { type Around, personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { hashId } from '@/utils/domain/rows/id';
import type { HushRow } from '@/utils/domain/rows/insight';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import type { Settings } from '@/utils/domain/settings/settings';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { ObservationsView } from '@/utils/domain/views/observations-view';
import { remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { settingsIn } from '../data/settings';
import { settlePast } from '../meetings/settle';
import { loadCircle, pairIdOf, personIn } from '../people/circle';
import { aroundOf } from '../rhythm/around-in';
import type { WorkerContext } from '../worker-context';
import { peopleOf } from './people-of';
import { relationshipCache } from './relationship-cache';
import { relationshipsOf } from './relationships-of';

/** As long as "not now" lasts. */
const A_WHILE = 60 * DAY_MS;

/** What is worth a look: with one person, or with everyone who was not put away. Throws `not-found`. */
export async function observationsView(
  context: WorkerContext,
  { personId }: { personId: Id | null },
): Promise<ObservationsView> {
  await settlePast(context);
  const cache = relationshipCache(context);
  return context.database.read(async (unit) => {
    const [circle, settings, hushes] = await Promise.all([loadCircle(unit), settingsIn(unit), unit.all('hush')]);
    const around = aroundOf(settings, unit, context.zone());
    const people = await peopleOf(unit, circle, personId ? { kind: 'person', id: personId } : { kind: 'all' });
    const relationships = await relationshipsOf(unit, cache, circle, people);
    const hushed = (id: Id) => hushedOf(hushes, pairIdOf(id), unit);
    const seen = people.flatMap((person, at) =>
      observe(lookAt(person, relationships[at]!, settings, around), hushed(person.id)).map((one) => ({
        ...one,
        ...{ personId: person.id, personName: person.name },
      })),
    );
    return {
      observations: seen.sort((a, b) => OBSERVATION_KEYS.indexOf(a.key) - OBSERVATION_KEYS.indexOf(b.key)),
      hushed: people.reduce((sum, { id }) => sum + hushed(id).size, 0),
    };
  });
}

function lookAt(person: PersonRow, relationship: Relationship, settings: Settings, around: Around): Look {
  const { standing, gapDays } = personRhythm(person, relationship.meetings, around);
  const held = relationship.meetings.filter(
    (meeting) => meeting.state === 'held' && timeOfMeeting(meeting) <= around.now,
  );
  return {
    relationship,
    held: held.toReversed(),
    role: roleTowards(person.relation, settings),
    field: fieldOf(person, around.ownField),
    standing,
    gapDays,
    now: around.now,
  };
}

function hushedOf(hushes: readonly HushRow[], pairId: Id, { now }: Unit): Set<string> {
  const standing = hushes.filter((one) => one.pairId === pairId && (one.until === null || one.until > now));
  return new Set(standing.map(({ key }) => key));
}

export interface HushCommand {
  personId: Id;
  key: ObservationKey;
  /** `while`: two months; `good`: not for this person; `never`: it may be said again. */
  how: 'while' | 'good' | 'never';
}

/** Puts an observation away, or brings it back. */
export function hushObservation(context: WorkerContext, { personId, key, how }: HushCommand): Promise<void> {
  return context.database.write(async (unit) => {
    const pairId = pairIdOf(personIn(await loadCircle(unit), personId).id);
    const id = hashId('hush', pairId, key);
    if (how !== 'never') {
      const until = how === 'good' ? null : unit.now + A_WHILE;
      await upsert(unit, 'hush', id, 'vault', { pairId, key, until });
    } else if (await unit.get('hush', id)) {
      await remove(unit, 'hush', id);
    }
  });
}

/** Brings back whatever was put away about one person. */
export function unhushPerson(context: WorkerContext, { personId }: { personId: Id }): Promise<void> {
  return context.database.write(async (unit) => {
    const { closure } = await loadCircle(unit);
    const pairId = pairIdOf(closure.canonical(personId));
    for (const one of await unit.all('hush')) if (one.pairId === pairId) await remove(unit, 'hush', one.id);
  });
}

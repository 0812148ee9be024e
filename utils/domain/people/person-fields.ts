import type { PersonRow } from '../rows/person';
import type { PersonEntry } from '../views/dashboard-view';
import type { PersonProfile } from '../views/parts';

/** What can be changed of several people in one go. */
export type SeveralFields = Partial<
  Pick<PersonRow, 'relation' | 'stage' | 'employment' | 'place' | 'field' | 'minutes' | 'rhythmDays' | 'archivedAt'>
>;

/** The entry as it is once these fields are written. A rhythm given back to the calendar is read by the worker. */
export function withFields(entry: PersonEntry, fields: SeveralFields): PersonEntry {
  const { relation, rhythmDays, archivedAt, ...profile } = fields;
  return {
    ...entry,
    ...(relation === undefined ? {} : { relation }),
    ...(archivedAt === undefined ? {} : { archivedAt }),
    ...(rhythmDays === undefined ? {} : { rhythmDays, rhythmChosen: rhythmDays !== null }),
    profile: { ...entry.profile, ...profile },
  };
}

/** What stood in these fields before: the way back. */
export function fieldsBefore(entry: PersonEntry, fields: SeveralFields): SeveralFields {
  const { relation, archivedAt, profile } = entry;
  const rhythmDays = entry.rhythmChosen ? entry.rhythmDays : null;
  const known: SeveralFields & PersonProfile = { ...profile, relation, archivedAt, rhythmDays };
  const keys = Object.keys(fields) as (keyof SeveralFields)[];
  return Object.fromEntries(keys.map((key) => [key, known[key]]));
}

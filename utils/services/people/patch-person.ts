import { type ProfileFacts, presentOf, rememberChanges } from '@/utils/domain/people/remember-changes';
import { byAge } from '@/utils/domain/rows/by-age';
import { hashId } from '@/utils/domain/rows/id';
import type { ProfileFact } from '@/utils/domain/rows/insight';
import type { PersonRow } from '@/utils/domain/rows/person';
import type { Fields, Id } from '@/utils/domain/rows/row';
import { instantToDate } from '@/utils/domain/time/zone';
import { patch, remove, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';

/** The one way a person's fields change: what changes in their working life is remembered with it. */
export async function patchPerson(
  unit: Unit,
  id: Id,
  fields: Partial<Fields<PersonRow>>,
  zone: string,
): Promise<PersonRow> {
  const before = await unit.get('person', id);
  const after = await patch(unit, 'person', id, fields);
  if (before) await remember(unit, before, after, zone);
  return after;
}

/** Keeps what is known of somebody who was just entered. */
export function rememberNew(unit: Unit, person: PersonRow, zone: string): Promise<void> {
  return remember(unit, null, person, zone);
}

async function remember(unit: Unit, before: ProfileFacts | null, after: PersonRow, zone: string): Promise<void> {
  if (before && sameFacts(before, after)) return;
  const today = instantToDate(unit.now, zone);
  // One row a day and fact: what is tried out, undone or typed digit by digit finds it again.
  const idOf = (what: ProfileFact) => hashId('profile-change', after.id, what, today);
  const rows = (await unit.where('profile-change', 'person', after.id)).sort(byAge);
  const known = rows.map((row) => ({ ...row, saidToday: row.id === idOf(row.what) }));
  for (const memory of rememberChanges(before, after, known, today)) {
    if (memory.act === 'drop') await remove(unit, 'profile-change', memory.id);
    else if (memory.act === 'mend') await patch(unit, 'profile-change', memory.id, memory.fields);
    else {
      const fields = { personId: after.id, ...memory.fields };
      await upsert(unit, 'profile-change', idOf(fields.what), 'vault', fields);
    }
  }
}

function sameFacts(before: ProfileFacts, after: ProfileFacts): boolean {
  const [was, is] = [presentOf(before), presentOf(after)];
  return was.relation === is.relation && was.stage === is.stage && was.role === is.role;
}

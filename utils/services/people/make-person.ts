import { normaliseEmail, normaliseName } from '@/utils/domain/identity/normalise';
import { hashId, randomId } from '@/utils/domain/rows/id';
import { newPerson } from '@/utils/domain/rows/new-rows';
import type { AliasRow, PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { create, upsert } from '@/utils/store/commands';
import type { Unit } from '@/utils/store/unit';
import { pairIdOf } from './circle';

/** A person and the pair that holds the history with them. */
export async function makePerson(
  unit: Unit,
  person: { id?: Id; name: string; relation?: PersonRow['relation'] },
): Promise<PersonRow> {
  const id = person.id ?? randomId();
  const { name, relation = 'unknown' } = person;
  const row = await create(unit, 'person', id, 'vault', newPerson({ name, relation }));
  await create(unit, 'pair', pairIdOf(id), 'vault', { personId: id });
  return row;
}

/**
 * Remembers an address or a spelling. The id is the alias itself, so that an address belongs to one person: saying
 * that it is someone else's moves it. `value` may be as shown; what normalises to nothing is not kept.
 */
export async function keepAlias(
  unit: Unit,
  alias: { personId: Id; kind: AliasRow['kind']; value: string; account: string | null },
): Promise<void> {
  const value = alias.kind === 'email' ? normaliseEmail(alias.value) : normaliseName(alias.value);
  if (!value) return;
  const account = alias.kind === 'email' ? null : alias.account;
  const id = hashId('alias', alias.kind, value, account ?? '');
  await upsert(unit, 'alias', id, 'vault', { personId: alias.personId, kind: alias.kind, value, account });
}

/** The user's own address or name. What the user took out stays out, unless it is said `again` by hand. */
export async function keepSelfAlias(
  unit: Unit,
  kind: AliasRow['kind'],
  shown: string,
  { again = false } = {},
): Promise<void> {
  const value = kind === 'email' ? normaliseEmail(shown) : normaliseName(shown);
  if (!value) return;
  const id = hashId('self-alias', kind, value);
  if (again) await upsert(unit, 'self-alias', id, 'vault', { kind, value });
  else await create(unit, 'self-alias', id, 'vault', { kind, value });
}

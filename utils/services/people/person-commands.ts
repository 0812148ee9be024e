import { HalfhourError } from '@/utils/domain/errors';
import { personClosure } from '@/utils/domain/identity/person-closure';
import type { AliasRow, PersonRow } from '@/utils/domain/rows/person';
import type { Id } from '@/utils/domain/rows/row';
import { patch, remove } from '@/utils/store/commands';
import type { WorkerContext } from '../worker-context';
import { keepAlias, keepSelfAlias, makePerson } from './make-person';
import { rememberNew } from './patch-person';

export function createPerson(
  context: WorkerContext,
  person: { id: Id; name: string; relation: PersonRow['relation'] },
): Promise<void> {
  return context.database.write(async (unit) => {
    const known = await unit.find('person', person.id);
    const row = await makePerson(unit, person);
    if (!known) await rememberNew(unit, row, context.zone());
    await keepAlias(unit, { personId: person.id, kind: 'name', value: person.name, account: null });
  });
}

/** Two entries are one person: a pointer, so that it can be taken back with nothing mixed up. */
export function mergePerson(context: WorkerContext, { personId, into }: { personId: Id; into: Id }): Promise<void> {
  return context.database.write(async (unit) => {
    const { canonical } = personClosure(await unit.all('person'));
    const [from, to] = [canonical(personId), canonical(into)];
    if (!(await unit.get('person', from)) || !(await unit.get('person', to))) throw new HalfhourError('not-found');
    // Already one person, perhaps because this was sent before.
    if (from !== to) await patch(unit, 'person', from, { mergedInto: to });
  });
}

export function unmergePerson(context: WorkerContext, { personId }: { personId: Id }): Promise<void> {
  return context.database.write(async (unit) => {
    await patch(unit, 'person', personId, { mergedInto: null });
  });
}

export function addAlias(
  context: WorkerContext,
  alias: { personId: Id; kind: AliasRow['kind']; value: string },
): Promise<void> {
  return context.database.write(async (unit) => {
    if (!(await unit.get('person', alias.personId))) throw new HalfhourError('not-found');
    await keepAlias(unit, { ...alias, account: null });
  });
}

export function deleteAlias(context: WorkerContext, { id }: { id: Id }): Promise<void> {
  return context.database.write((unit) => remove(unit, 'alias', id));
}

/** An own address or name that the user types in comes back even after it was taken out. */
export function addSelfAlias(
  context: WorkerContext,
  { kind, value }: { kind: AliasRow['kind']; value: string },
): Promise<void> {
  return context.database.write((unit) => keepSelfAlias(unit, kind, value, { again: true }));
}

export function deleteSelfAlias(context: WorkerContext, { id }: { id: Id }): Promise<void> {
  return context.database.write((unit) => remove(unit, 'self-alias', id));
}

import type { Self } from '@/utils/domain/detection/evidence';
import { HalfhourError } from '@/utils/domain/errors';
import { type PersonClosure, personClosure } from '@/utils/domain/identity/person-closure';
import { pairIdOf } from '@/utils/domain/people/pair-id';
import type { VerdictRuleRow } from '@/utils/domain/rows/meeting';
import type { AliasRow, PairRow, PersonRow, SelfAliasRow } from '@/utils/domain/rows/person';
import type { Id, Row } from '@/utils/domain/rows/row';
import { isSample } from '@/utils/domain/sample/pen';
import type { Unit } from '@/utils/store/unit';

/** The user's people as one picture: small tables, read at once. */
export interface Circle {
  people: PersonRow[];
  aliases: AliasRow[];
  pairs: PairRow[];
  rules: VerdictRuleRow[];
  selfAliases: SelfAliasRow[];
  self: Self;
  closure: PersonClosure;
  personById: ReadonlyMap<Id, PersonRow>;
  pairById: ReadonlyMap<Id, PairRow>;
}

export async function loadCircle(unit: Unit): Promise<Circle> {
  const [people, aliases, pairs, rules, selfAliases] = await Promise.all([
    unit.all('person'),
    unit.all('alias'),
    unit.all('pair'),
    unit.all('verdict-rule'),
    unit.all('self-alias'),
  ]);
  return {
    people,
    aliases,
    pairs,
    rules,
    selfAliases,
    self: selfOf(selfAliases),
    closure: personClosure(people),
    personById: byId(people),
    pairById: byId(pairs),
  };
}

function byId<R extends { id: Id }>(rows: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** Who the user is: all that is needed to bring a known meeting up to date. */
export async function loadSelf(unit: Unit): Promise<Self> {
  return selfOf(await unit.all('self-alias'));
}

function selfOf(aliases: readonly SelfAliasRow[]): Self {
  const values = (kind: SelfAliasRow['kind']) => aliases.filter((one) => one.kind === kind).map((one) => one.value);
  return { emails: values('email'), names: values('name') };
}

export { pairIdOf };

/** Somebody by their id or by that of whoever was merged into them. Throws `not-found`. */
export function personIn(circle: Circle, personId: Id): PersonRow {
  const person = circle.personById.get(circle.closure.canonical(personId));
  if (!person) throw new HalfhourError('not-found');
  return person;
}

/** The person a pair is with, after all merges. */
export function personOfPair(circle: Circle, pairId: Id): PersonRow | undefined {
  const pair = circle.pairById.get(pairId);
  return pair && circle.personById.get(circle.closure.canonical(pair.personId));
}

/** All pairs whose history is this person's: the own one first, then those of merged people. */
export function pairIdsOf(circle: Circle, personId: Id): Id[] {
  return circle.closure.allOf(personId).map(pairIdOf);
}

/** Everyone, also those who were put away. Merged people are part of someone else. */
export function everyone(circle: Circle): PersonRow[] {
  return circle.people.filter((person) => circle.closure.canonical(person.id) === person.id);
}

/** Those one has to do with: lists, picks and nudges know no others. Who was put away keeps their history. */
export function shownPeople(circle: Circle): PersonRow[] {
  return everyone(circle).filter((person) => person.archivedAt === null);
}

/** Of those one has to do with the real ones: the sample is looked at, and never told of by itself. */
export function realPeople(circle: Circle): PersonRow[] {
  return shownPeople(circle).filter((person) => !isSample(person));
}

/** Of whom figures and files over all speak: sample people count only while there is nobody else. */
export function countedPeople(people: PersonRow[]): PersonRow[] {
  const real = people.filter((person) => !isSample(person));
  return real.length > 0 ? real : people;
}

/** Nothing is asked or nudged about whoever was put away, nor about anything of the sample. */
export function isSilent(circle: Circle, row: { pairId: Id } & Pick<Row, 'createdAt'>): boolean {
  const person = personOfPair(circle, row.pairId);
  return isSample(row) || (person !== undefined && (person.archivedAt !== null || isSample(person)));
}

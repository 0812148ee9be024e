import type { AliasRow, PersonRow } from '../rows/person';
import type { Id } from '../rows/row';
import { normaliseEmail, normaliseName } from './normalise';
import { personClosure } from './person-closure';

/** Someone a calendar shows. */
export interface SeenPerson {
  name: string | null;
  email: string | null;
  /** Address of the signed-in account in whose calendar they were seen; null when the page doesn't tell. */
  account: string | null;
}

export interface KnownPeople {
  people: readonly Pick<PersonRow, 'id' | 'name' | 'mergedInto' | 'deletedAt'>[];
  aliases: readonly Pick<AliasRow, 'personId' | 'kind' | 'value' | 'account' | 'deletedAt'>[];
}

export interface PersonMatch {
  /** Canonical id of the person this surely is, or null. */
  personId: Id | null;
  how: 'email' | 'name' | null;
  /** Canonical ids of people it may be: to be asked, never to be assumed. Empty when personId is set. */
  candidates: Id[];
}

/**
 * Who is this? The same address is the same person. Without one, the same normalised name in the same account is.
 * A name that several people bear, that is known from another account only, or that stands beside another mailbox of
 * the same domain, is a question.
 */
export function matchPerson(seen: SeenPerson, known: KnownPeople): PersonMatch {
  const { canonical } = personClosure(known.people);
  const living = new Set(known.people.filter((person) => person.deletedAt === null).map((person) => person.id));
  const aliases = known.aliases.filter((alias) => alias.deletedAt === null && living.has(canonical(alias.personId)));
  const owners = (fits: (alias: (typeof aliases)[number]) => boolean): Id[] => [
    ...new Set(aliases.filter(fits).map((alias) => canonical(alias.personId))),
  ];

  const email = normaliseEmail(seen.email ?? '') || normaliseEmail(seen.name ?? '');
  if (email) {
    const byEmail = owners((alias) => alias.kind === 'email' && alias.value === email);
    if (byEmail.length === 1) return { personId: byEmail[0]!, how: 'email', candidates: [] };
    if (byEmail.length > 1) return { personId: null, how: null, candidates: byEmail };
  }

  const name = normaliseName(seen.name ?? '');
  if (!name) return { personId: null, how: null, candidates: [] };
  const sameAccount = owners((a) => a.kind === 'name' && a.value === name && sameOwner(a.account, seen.account));
  if (sameAccount.length === 1 && !isNamesake(sameAccount[0]!)) {
    return { personId: sameAccount[0]!, how: 'name', candidates: [] };
  }
  const elsewhere = owners((alias) => alias.kind === 'name' && alias.value === name);
  const byShownName = known.people
    .filter((person) => living.has(person.id) && normaliseName(person.name) === name)
    .map((person) => canonical(person.id));
  return { personId: null, how: null, candidates: [...new Set([...sameAccount, ...elsewhere, ...byShownName])] };

  /**
   * Two mailboxes of one domain with one name are two people more often than one; an address at another domain is
   * the same person's other address. Asked once: the answer becomes an alias.
   */
  function isNamesake(id: Id): boolean {
    if (!email) return false;
    return aliases.some(
      (alias) =>
        alias.kind === 'email' &&
        canonical(alias.personId) === id &&
        domainOf(alias.value) === domainOf(email) &&
        withoutTag(alias.value) !== withoutTag(email),
    );
  }
}

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);
const withoutTag = (email: string): string => email.replace(/\+[^@]*@/, '@');

function sameOwner(a: string | null, b: string | null): boolean {
  return a !== null && b !== null ? normaliseEmail(a) === normaliseEmail(b) : a === b;
}

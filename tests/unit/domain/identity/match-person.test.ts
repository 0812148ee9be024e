import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attendee } from '@/utils/domain/calendar/calendar-event';
import { type KnownPeople, matchPerson } from '@/utils/domain/identity/match-person';
import { otherPerson, suggestedNames } from '@/utils/domain/identity/other-person';
import { personClosure } from '@/utils/domain/identity/person-closure';

const ACCOUNT = 'me@acme.test';
const person = (id: string, name: string, mergedInto: string | null = null) => ({
  id,
  name,
  mergedInto,
  deletedAt: null,
});
const email = (personId: string, value: string) => ({
  personId,
  kind: 'email' as const,
  value,
  account: null,
  deletedAt: null,
});
const named = (personId: string, value: string, account: string | null = ACCOUNT) => ({
  personId,
  kind: 'name' as const,
  value,
  account,
  deletedAt: null,
});
const seen = (name: string | null, address: string | null = null, account: string | null = ACCOUNT) => ({
  name,
  email: address,
  account,
});

describe('who is this?', () => {
  const known: KnownPeople = {
    people: [
      person('ben', 'Ben Okafor'),
      person('ben2', 'Ben O.', 'ben'),
      person('ana', 'Ana Li'),
      person('ana2', 'Ana Li'),
    ],
    aliases: [
      email('ben', 'ben@acme.test'),
      email('ben2', 'okafor@gmail.com'),
      named('ben', 'ben okafor'),
      named('ana', 'ana li'),
      named('ana2', 'ana li'),
    ],
  };

  test.each([
    ['the same address', seen('Benny', 'Ben@Acme.test'), 'ben', 'email'],
    ['an address of someone merged into him', seen(null, 'okafor@googlemail.com'), 'ben', 'email'],
    ['an address where the name should stand', seen('ben@acme.test'), 'ben', 'email'],
    ['the same name in the same calendar', seen('Okafor, Ben'), 'ben', 'name'],
    ['the same name with a private address', seen('Ben Okafor', 'b.o@home.test'), 'ben', 'name'],
    ['the same mailbox with a tag', seen('Ben Okafor', 'ben+cal@acme.test'), 'ben', 'name'],
  ])('%s is the same person', (_, who, personId, how) => {
    expect(matchPerson(who, known)).toEqual({ personId, how, candidates: [] });
  });

  test.each([
    ['a name that two people bear', seen('Ana Li'), ['ana', 'ana2']],
    ['a name known from another calendar', seen('Ben Okafor', null, 'me@home.test'), ['ben']],
    ['a namesake with a mailbox of the same house', seen('Ben Okafor', 'ben.okafor2@acme.test'), ['ben']],
  ])('%s is asked about', (_, who, candidates) => {
    expect(matchPerson(who, known)).toEqual({ personId: null, how: null, candidates });
  });

  test('a stranger is nobody', () => {
    expect(matchPerson(seen('Kim'), known)).toEqual({ personId: null, how: null, candidates: [] });
    expect(matchPerson(seen(null), known).candidates).toEqual([]);
  });

  test('someone deleted is not found', () => {
    const gone = { ...known, people: known.people.map((row) => ({ ...row, deletedAt: 'x' })) };
    expect(matchPerson(seen('Ben Okafor', 'ben@acme.test'), gone).personId).toBeNull();
  });
});

describe('merges', () => {
  test('a chain ends at its last person', () => {
    const closure = personClosure([person('a', '', 'b'), person('b', '', 'c'), person('c', '')]);
    expect(closure.canonical('a')).toBe('c');
    expect(closure.allOf('b')).toEqual(['c', 'a', 'b']);
  });
  test('a pointer to nobody counts as none', () => {
    expect(personClosure([person('a', '', 'gone')]).canonical('a')).toBe('a');
    expect(personClosure([]).allOf('x')).toEqual(['x']);
  });
  test('in any tangle, rings too, all of a group agree on one canonical person', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 5, maxLength: 5 }), (pointers) => {
        const people = ids.map((id, i) => person(id, '', pointers[i] ?? null));
        const closure = personClosure(people);
        for (const id of ids) {
          const end = closure.canonical(id);
          expect(closure.canonical(end)).toBe(end);
          expect(closure.allOf(id)).toEqual(personClosure([...people].reverse()).allOf(id));
          expect(closure.allOf(id)[0]).toBe(end);
          expect(closure.allOf(id)).toContain(id);
        }
      }),
    );
  });
});

describe('the other person', () => {
  const guest = (name: string | null, address: string | null, self = false): Attendee => ({
    name,
    email: address,
    response: 'accepted',
    self,
  });
  const self = { emails: ['nadia@acme.test'], names: ['Nadia Trent'] };

  test('is who is left without the user, rooms and notetakers', () => {
    const people = [
      guest('Nadia Trent', 'nadia@acme.test'),
      guest('Kowalski, Theo', 'Theo@Acme.test'),
      guest('Room 4', 'room-4@acme.test'),
      guest('Otter.ai', 'x@otter.ai'),
    ];
    expect(otherPerson(people, self)).toEqual({ name: 'Theo Kowalski', email: 'theo@acme.test' });
  });
  test('is nobody among three, alone, beside a list, or while the people are unknown', () => {
    const theo = guest('Theo', null);
    expect(otherPerson([theo, guest('Kim', null)], self)).toBeNull();
    expect(otherPerson([guest('Nadia Trent', null, true)], self)).toBeNull();
    expect(otherPerson([theo, guest(null, 'all@acme.test')], self)).toBeNull();
    expect(otherPerson(null, self)).toBeNull();
  });
  test('may be named by the title: a suggestion', () => {
    expect(suggestedNames('Nadia / Theo 1:1', self)).toEqual(['Theo']);
    expect(suggestedNames('1:1 佐藤さん', self)).toEqual(['佐藤']);
    expect(suggestedNames('Budget', self)).toEqual([]);
  });
});

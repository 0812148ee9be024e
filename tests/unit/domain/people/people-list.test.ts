import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filterPeople, type PeopleFilter } from '@/utils/domain/people/filter-people';
import { PEOPLE_SORTS, type PeopleSort } from '@/utils/domain/people/list-choices';
import { sortPeople } from '@/utils/domain/people/sort-people';
import { DAY_MS } from '@/utils/domain/time/lengths';
import type { PersonEntry } from '@/utils/domain/views/dashboard-view';
import { NOW } from '../../state/panel/panel-fixture';
import { personEntry } from '../../state/people-fixture';
import { rhythmOf } from '../../state/rhythm-fixture';

const quiet = { next: null, lastMet: null };
const waiting = rhythmOf(NOW, [40]);

const people = [
  personEntry('Ömer', { ...quiet, next: NOW + DAY_MS, lastMet: NOW - 5 * DAY_MS, openItems: 4 }),
  personEntry('Ana', { ...quiet, lastMet: NOW - 40 * DAY_MS, rhythm: waiting, openTopics: 1 }),
  personEntry('Zoe', { ...quiet, next: NOW + 3 * DAY_MS, overdueItems: 1, openItems: 1 }),
  personEntry('Ben', { ...quiet }),
];

test.each<[PeopleSort, string[]]>([
  ['attention', ['Ana', 'Ömer', 'Zoe', 'Ben']],
  ['name', ['Ana', 'Ben', 'Ömer', 'Zoe']],
  ['next', ['Ömer', 'Zoe', 'Ana', 'Ben']],
  ['last', ['Ana', 'Ömer', 'Ben', 'Zoe']],
  ['open', ['Zoe', 'Ömer', 'Ana', 'Ben']],
])('by %s', (sort, names) => {
  expect(sortPeople(people, sort).map(({ name }) => name)).toEqual(names);
});

const when = fc.option(fc.integer({ min: NOW - 9 * DAY_MS, max: NOW + 9 * DAY_MS }), { nil: null });
const someone = fc
  .record({
    id: fc.uuid(),
    name: fc.constantFrom('Ana', 'Ben', 'Cem'),
    ...{ next: when, lastMet: when },
    ...{ openItems: fc.nat(3), openTopics: fc.nat(3), overdueItems: fc.nat(1) },
    rhythm: fc.constantFrom(null, waiting),
  })
  .map(({ name, ...fields }) => personEntry(name, fields));
const crowd = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 8 });

test('an order depends on who is there, never on how they came, and loses nobody', () => {
  fc.assert(
    fc.property(crowd, fc.constantFrom(...PEOPLE_SORTS), (all, sort) => {
      const once = sortPeople(all, sort);
      expect(sortPeople(all.toReversed(), sort)).toEqual(once);
      expect(new Set(once)).toEqual(new Set(all));
    }),
  );
});

describe('who is shown', () => {
  const all: PersonEntry[] = [
    personEntry('Ana', { relation: 'report', rhythm: waiting }),
    personEntry('Ben', { relation: 'peer' }),
    personEntry('Cem', { relation: 'peer', overdueItems: 2 }),
    personEntry('Dana', { relation: 'peer', archivedAt: NOW, overdueItems: 1 }),
  ];
  const everyone: PeopleFilter = { show: 'here', relation: null, members: null, word: '' };

  test.each<[string, Partial<PeopleFilter>, string[]]>([
    ['everyone but who was put away', {}, ['Ana', 'Ben', 'Cem']],
    ['who waits too long, and with whom something is overdue', { show: 'attention' }, ['Ana', 'Cem']],
    ['who was put away', { show: 'away' }, ['Dana']],
    ['one relation', { relation: 'peer' }, ['Ben', 'Cem']],
    ['a group, also with somebody put away in it', { members: new Set(['Ben', 'Dana']) }, ['Ben']],
    ['a group of nobody', { members: new Set() }, []],
    ['part of a name, in any case', { word: ' EM ' }, ['Cem']],
    ['all of it together', { show: 'attention', relation: 'peer', members: new Set(['Ben', 'Cem']) }, ['Cem']],
  ])('%s', (_, filter, names) => {
    expect(filterPeople(all, { ...everyone, ...filter }).map(({ name }) => name)).toEqual(names);
  });
});

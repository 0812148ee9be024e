import { expect, test } from 'vitest';
import { peopleLines } from '@/components/dashboard/people/people-table';
import type { PersonEntry } from '@/utils/domain/views/dashboard-view';

const entry = (fields: Partial<PersonEntry>) =>
  ({
    ...{ name: 'Ana', relation: 'unknown', rhythm: null, lastMet: null, next: null },
    ...{ openItems: 0, overdueItems: 0, openTopics: 0 },
    ...fields,
  }) as PersonEntry;

test('people as they stand in the list: days as dates, what isn’t known empty', () => {
  const [head, known, unknown] = peopleLines([
    entry({
      ...{ name: 'Bo', relation: 'peer', rhythm: { plan: { days: 14, from: 'calendar' } } as PersonEntry['rhythm'] },
      ...{ lastMet: Date.parse('2026-11-16T12:00:00'), openItems: 3, overdueItems: 1, openTopics: 2 },
    }),
    entry({}),
  ]);
  expect(head).toHaveLength(8);
  expect(known!.slice(2)).toEqual([14, '2026-11-16', '', 3, 1, 2]);
  expect(known![1]).not.toBe('');
  expect(unknown).toEqual(['Ana', '', '', '', '', 0, 0, 0]);
});

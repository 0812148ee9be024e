import { expect, test } from 'vitest';
import { starterGroups } from '@/utils/domain/templates/starters';

test('starters follow what is known, the field of work first', () => {
  const nothing = { stage: null, employment: null, place: null, field: null };
  expect(starterGroups(nothing)).toEqual([]);
  expect(starterGroups({ ...nothing, field: 'other' })).toEqual([]);
  expect(starterGroups({ stage: 'new', employment: 'hourly', place: 'remote', field: 'grocery' })).toEqual([
    { of: 'field', value: 'grocery' },
    { of: 'stage', value: 'new' },
    { of: 'employment', value: 'hourly' },
    { of: 'place', value: 'remote' },
  ]);
});

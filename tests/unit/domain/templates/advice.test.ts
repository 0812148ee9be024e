import { expect, test } from 'vitest';
import { type AdviceFacts, isTooLong, lengthAdvice, rhythmAdvice } from '@/utils/domain/templates/advice';
import { starterGroups } from '@/utils/domain/templates/starters';

const unknown: AdviceFacts = { relation: 'report', stage: null, employment: null, field: null };

test.each<[string, Partial<AdviceFacts>, number, string]>([
  ['nothing known', {}, 14, 'usual'],
  ['new', { stage: 'new' }, 7, 'new'],
  ['new and a level apart', { stage: 'new', relation: 'skip-level' }, 182, 'skip-level'],
  ['paid by the hour', { employment: 'hourly' }, 7, 'hourly'],
  ['on contract', { employment: 'contract' }, 7, 'hourly'],
  ['a hospital', { field: 'hospital' }, 7, 'shifts'],
  ['fast food', { field: 'fast-food' }, 7, 'shifts'],
  ['a salary in a hospital', { field: 'hospital', employment: 'salaried' }, 14, 'usual'],
  ['a school', { field: 'school' }, 14, 'usual'],
  ['long at home in it', { stage: 'senior' }, 14, 'usual'],
])('rhythm of %s', (_, facts, days, reason) => {
  expect(rhythmAdvice({ ...unknown, ...facts })).toEqual({ days, reason });
});

test.each<[string, Partial<AdviceFacts>, number, number | null, string]>([
  ['nothing known', {}, 30, null, 'usual'],
  ['new', { stage: 'new' }, 30, null, 'usual'],
  ['a hospital', { field: 'hospital' }, 10, 15, 'shifts'],
  ['fast food by the hour', { field: 'fast-food', employment: 'hourly' }, 10, 15, 'shifts'],
  ['by the hour elsewhere', { employment: 'hourly', field: 'grocery' }, 15, null, 'hourly'],
  ['senior', { stage: 'senior' }, 45, 60, 'senior'],
  ['a level apart', { relation: 'skip-level', field: 'hospital' }, 30, null, 'skip-level'],
])('length of %s', (_, facts, from, to, reason) => {
  expect(lengthAdvice({ ...unknown, ...facts })).toEqual({ from, to, reason });
});

test('an hour is no too long, a minute more is', () => {
  expect([null, 30, 60, 61].map(isTooLong)).toEqual([false, false, false, true]);
});

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

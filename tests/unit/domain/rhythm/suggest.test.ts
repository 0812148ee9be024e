import { expect, test } from 'vitest';
import { isTooLong, suggestLength } from '@/utils/domain/rhythm/suggest-length';
import { type ProfileFacts, SKIP_LEVEL_DAYS, suggestRhythm } from '@/utils/domain/rhythm/suggest-rhythm';

const unknown: ProfileFacts = { relation: 'report', stage: null, employment: null, field: null };

test.each<[string, Partial<ProfileFacts>, number, string]>([
  ['nothing known', {}, 14, 'usual'],
  ['one’s own manager', { relation: 'manager' }, 14, 'usual'],
  ['new', { stage: 'new' }, 7, 'new'],
  ['new and a level apart', { stage: 'new', relation: 'skip-up' }, 182, 'skip-level'],
  ['a peer, new or not', { stage: 'new', relation: 'peer' }, 28, 'peer'],
  ['a mentor', { relation: 'mentor' }, 28, 'mentoring'],
  ['a mentee by the hour', { relation: 'mentee', employment: 'hourly' }, 28, 'mentoring'],
  ['paid by the hour', { employment: 'hourly' }, 7, 'hourly'],
  ['on contract', { employment: 'contract' }, 7, 'hourly'],
  ['a hospital', { field: 'hospital' }, 7, 'shifts'],
  ['fast food', { field: 'fast-food' }, 7, 'shifts'],
  ['a salary in a hospital', { field: 'hospital', employment: 'salaried' }, 14, 'usual'],
  ['a school', { field: 'school' }, 14, 'usual'],
  ['long at home in it', { stage: 'senior' }, 14, 'usual'],
])('rhythm of %s', (_, facts, days, reason) => {
  expect(suggestRhythm({ ...unknown, ...facts })).toEqual({ days, reason });
});

test('two levels apart choose from a quarter, half a year and a year', () => {
  expect(SKIP_LEVEL_DAYS).toContain(suggestRhythm({ ...unknown, relation: 'skip-down' }).days);
});

test.each<[string, Parameters<typeof suggestLength>[0], number, number | null, string]>([
  ['nothing known', unknown, 30, null, 'usual'],
  ['new', { ...unknown, stage: 'new' }, 30, null, 'usual'],
  ['a hospital', { ...unknown, field: 'hospital' }, 10, 15, 'shifts'],
  ['fast food by the hour', { ...unknown, field: 'fast-food', employment: 'hourly' }, 10, 15, 'shifts'],
  ['by the hour elsewhere', { ...unknown, employment: 'hourly', field: 'grocery' }, 15, null, 'hourly'],
  ['senior', { ...unknown, stage: 'senior' }, 45, 60, 'senior'],
  ['a level apart', { ...unknown, relation: 'skip-down', field: 'hospital' }, 30, null, 'skip-level'],
  ['a crisis, whoever it is', { ...unknown, stage: 'senior', inCrisis: true }, 10, null, 'crisis'],
])('length of %s', (_, facts, from, to, reason) => {
  expect(suggestLength(facts)).toEqual({ from, to, reason });
});

test('an hour is not too long, a minute more is', () => {
  expect([null, 30, 60, 61].map(isTooLong)).toEqual([false, false, false, true]);
});

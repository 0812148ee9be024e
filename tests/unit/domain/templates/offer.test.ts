import { expect, test } from 'vitest';
import { BUILT_IN_KEYS } from '@/utils/domain/templates/built-in';
import { type OfferFacts, offerOf, otherBuiltIns } from '@/utils/domain/templates/offer';

const usual: OfferFacts = {
  relation: 'report',
  role: 'manager',
  inCrisis: false,
  met: true,
  lastKey: null,
  minutes: 30,
  own: [],
};

test.each<[string, Partial<OfferFacts>, string, string]>([
  ['who meets as always', {}, 'three-part', 'usual'],
  ['who has never met', { met: false }, 'first', 'first'],
  ['who has never met, with an hour', { met: false, minutes: 60 }, 'first', 'first'],
  ['a level apart', { relation: 'skip-up', role: 'employee' }, 'skip-level', 'skip-level'],
  ['a level apart, never met', { relation: 'skip-down', met: false }, 'skip-level', 'skip-level'],
  ['a mentor', { relation: 'mentor', role: 'employee' }, 'career', 'mentoring'],
  ['a mentee', { relation: 'mentee' }, 'career', 'mentoring'],
  ['three quarters of an hour', { minutes: 45 }, 'five-part', 'longer'],
  ['just below that', { minutes: 44 }, 'three-part', 'usual'],
  ['unknown length', { minutes: null }, 'three-part', 'usual'],
  ['ten-ten-ten last time', { lastKey: 'ten-ten-ten' }, 'ten-ten-ten', 'as-last-time'],
  ['a habit, in a longer meeting', { lastKey: 'three-part', minutes: 60 }, 'three-part', 'as-last-time'],
  ['an own one last time', { lastKey: 'mine', own: ['mine'] }, 'mine', 'as-last-time'],
  ['an own one that is gone', { lastKey: 'mine' }, 'three-part', 'usual'],
  ['the first talk last time', { lastKey: 'first' }, 'three-part', 'usual'],
  ['a crisis last time', { lastKey: 'crisis' }, 'three-part', 'usual'],
  ['a crisis now', { inCrisis: true, lastKey: 'ten-ten-ten' }, 'crisis', 'crisis'],
  ['a crisis, a level apart', { inCrisis: true, relation: 'skip-down' }, 'crisis', 'crisis'],
  ['a concern last time', { lastKey: 'performance' }, 'three-part', 'usual'],
  ['a career talk last time', { lastKey: 'career' }, 'three-part', 'usual'],
])('%s', (_, facts, key, reason) => {
  expect(offerOf({ ...usual, ...facts })).toEqual({ key, reason });
});

test('a concern about performance is for whoever leads, all else is there for both', () => {
  expect(otherBuiltIns(usual, 'three-part')).toEqual(BUILT_IN_KEYS.filter((key) => key !== 'three-part'));
  const up = otherBuiltIns({ relation: 'manager', role: 'employee' }, null);
  expect(up).toEqual(BUILT_IN_KEYS.filter((key) => key !== 'performance'));
  expect(otherBuiltIns({ relation: 'mentee', role: 'manager' }, 'career')).not.toContain('skip-level');
});

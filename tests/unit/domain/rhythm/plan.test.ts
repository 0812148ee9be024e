import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseRhythm } from '@/utils/domain/rhythm/adviser';
import { crisisOf, NO_CRISIS, suggestCrisis } from '@/utils/domain/rhythm/crisis';
import type { RhythmMeeting } from '@/utils/domain/rhythm/gap';
import { personRhythm } from '@/utils/domain/rhythm/person-rhythm';
import { isExpected } from '@/utils/domain/rhythm/plan';
import { emptyRun, isOften, isShort } from '@/utils/domain/rhythm/too-tight';
import { newPerson } from '@/utils/domain/rows/new-rows';
import type { PersonRow } from '@/utils/domain/rows/person';
import { DAY_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { addCalendarDays } from '@/utils/domain/time/zone';

const TODAY = '2026-11-23';
const NOW = Date.parse(`${TODAY}T12:00:00Z`);
const person = (fields: Partial<PersonRow>) => newPerson({ name: 'Ben', ...fields }) as PersonRow;
const held = (daysAgo: number): RhythmMeeting => ({ start: NOW - daysAgo * DAY_MS, state: 'held', repair: null });
const rhythmOf = (fields: Partial<PersonRow>, meetings: RhythmMeeting[] = [], today = TODAY) =>
  personRhythm(person(fields), meetings, { now: NOW, today, ownField: null });

const crisis = { crisisFrom: '2026-11-20', crisisUntil: '2026-12-12', crisisRhythmDays: 3 };
const weekly = [held(1), held(8), held(15), held(22)];

test.each<[string, Partial<PersonRow>, RhythmMeeting[], number | null, string | null]>([
  ['a crisis beats all', { ...crisis, rhythmDays: 14 }, weekly, 3, 'crisis'],
  ['the user’s word beats the calendar', { rhythmDays: 14 }, weekly, 14, 'chosen'],
  ['the calendar beats what fits', { relation: 'report' }, weekly, 7, 'calendar'],
  ['what fits', { relation: 'report' }, [], 14, 'suggested'],
  ['what fits somebody new', { relation: 'report', since: '2026-10-01' }, [], 7, 'suggested'],
  ['of somebody unknown nothing is expected', {}, [held(1)], null, null],
])('%s', (_, fields, meetings, days, from) => {
  const { plan } = rhythmOf(fields, meetings);
  expect(plan && [plan.days, plan.from]).toEqual(days === null ? null : [days, from]);
});

test('nobody is told of a gap with a peer or a mentor with whom no rhythm was agreed on', () => {
  const told = (fields: Partial<PersonRow>) => isExpected(rhythmOf(fields).plan!);
  expect([told({ relation: 'peer' }), told({ relation: 'mentor' })]).toEqual([false, false]);
  expect(rhythmOf({ relation: 'peer' }, [held(80)])).toMatchObject({ standing: 'unknown', plan: { days: 28 } });
  expect(rhythmOf({ relation: 'peer', rhythmDays: 28 }, [held(80)]).standing).toBe('late');
  expect([told({ relation: 'peer', rhythmDays: 28 }), told({ relation: 'skip-up' })]).toEqual([true, true]);
});

test('a crisis lasts through its last day and is gone on the next, whatever ran or did not', () => {
  const planOn = (today: string) => rhythmOf({ ...crisis, rhythmDays: 14 }, [], today).plan!.days;
  expect(['2026-11-19', '2026-11-20', '2026-12-12', '2026-12-13'].map(planOn)).toEqual([14, 3, 3, 14]);
  expect(rhythmOf({ ...crisis, rhythmDays: 14 }).usual!.days).toBe(14);
});

test('a crisis always returns: after its last day all is as if it had never been', () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), fc.nat(400), (from, long, later) => {
      const crisisFrom = addCalendarDays(TODAY, -from);
      const crisisUntil = addCalendarDays(crisisFrom, long);
      const day = addCalendarDays(crisisUntil, 1 + later);
      const fields = { crisisFrom, crisisUntil, crisisRhythmDays: 1, relation: 'report' as const };
      expect(rhythmOf(fields, weekly, day)).toEqual(rhythmOf({ ...fields, ...NO_CRISIS }, weekly, day));
    }),
  );
});

test.each([
  ['nobody said until when', { crisisUntil: null }, null],
  ['it ends before it begins', { crisisUntil: '2026-11-19' }, null],
  ['no rhythm was said: weekly', { crisisRhythmDays: null }, 7],
])('%s', (_, fields, days) => {
  expect(crisisOf({ ...crisis, ...fields }, '2026-11-18')?.rhythmDays ?? null).toBe(days);
});

test('a crisis is offered for four weeks, tighter than they meet anyway', () => {
  expect(suggestCrisis(14, TODAY)).toEqual({
    crisisFrom: TODAY,
    crisisUntil: '2026-12-21',
    crisisRhythmDays: 7,
  });
  expect([suggestCrisis(7, TODAY).crisisRhythmDays, suggestCrisis(null, TODAY).crisisRhythmDays]).toEqual([3, 7]);
});

test('asked for stays open until the next one stands there, or they met', () => {
  const askedAt = NOW - 3 * DAY_MS;
  const next: RhythmMeeting = { start: NOW + DAY_MS, state: 'scheduled', repair: null };
  expect(rhythmOf({ askedAt }, [held(9)]).askedAt).toBe(askedAt);
  expect(rhythmOf({ askedAt }, [held(9), next]).askedAt).toBeNull();
  expect(rhythmOf({ askedAt }, [held(1)]).askedAt).toBeNull();
});

test('gap and longest gap are whole days', () => {
  expect(rhythmOf({ relation: 'report' }, [held(30), held(12)])).toMatchObject({ gapDays: 12, longestGapDays: 18 });
  expect(rhythmOf({ relation: 'report' })).toMatchObject({ gapDays: null, longestGapDays: null });
});

test.each<[string, Parameters<typeof adviseRhythm>[0], ReturnType<typeof adviseRhythm>]>([
  ['no plan', { days: null, empty: { first: 0, last: 2 }, waited: [] }, null],
  ['weekly and empty', { days: 7, empty: { first: 0, last: 2 }, waited: [] }, { kind: 'rarer', days: 14 }],
  ['every two weeks is not too often', { days: 14, empty: { first: 0, last: 2 }, waited: [] }, null],
  ['topics wait', { days: 14, empty: null, waited: [2, 3, 2] }, { kind: 'oftener', days: 7 }],
  ['some topics wait', { days: 14, empty: null, waited: [2, 1, 3] }, null],
  ['weekly is often enough', { days: 7, empty: null, waited: [9, 9, 9] }, null],
])('advice: %s', (_, facts, advice) => {
  expect(adviseRhythm(facts)).toEqual(advice);
});

test('three short ones in a row make a run', () => {
  expect(emptyRun([3, 2])).toBeNull();
  expect(emptyRun([3, 2, 1])).toEqual({ first: 1, last: 3 });
  expect([isOften(7), isOften(14), isOften(null)]).toEqual([true, false, false]);
  const minutes = (long: number) => isShort({ start: 0, end: long * MINUTE_MS });
  expect([minutes(30), minutes(45), isShort({ start: null, end: null })]).toEqual([true, false, false]);
});

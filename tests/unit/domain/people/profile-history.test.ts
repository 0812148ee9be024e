import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type HistoryFacts, placeOf, profileHistory } from '@/utils/domain/people/profile-history';
import type { ProfileChange } from '@/utils/domain/people/remember-changes';
import { PROFILE_FACTS } from '@/utils/domain/rows/insight';
import { RELATIONS, STAGES } from '@/utils/domain/rows/person';
import { addCalendarDays } from '@/utils/domain/time/zone';

const TODAY = '2026-11-23';
const nobody: HistoryFacts = {
  present: { relation: 'unknown', stage: null, since: null },
  changes: [],
  firstMet: null,
  today: TODAY,
};

const told = (facts: Partial<HistoryFacts>) =>
  Object.fromEntries(
    profileHistory({ ...nobody, ...facts }).lanes.map(({ what, periods }) => [
      what,
      periods.map(({ value, from, to, present }) => `${value} ${from} ${present ? '…' : to}`),
    ]),
  );
const stage = (was: string | null, is: string | null, on: string): ProfileChange => ({ what: 'stage', was, is, on });
const role = (was: string | null, is: string): ProfileChange => ({ what: 'role', was, is, on: is });

describe('a life at work', () => {
  it('of whom nothing is known has nothing in it', () => {
    expect(profileHistory(nobody)).toEqual({ from: '2026-09-24', to: TODAY, lanes: [] });
  });

  it('that never changed is what it is, from the first one-on-one', () => {
    expect(told({ present: { relation: 'report', stage: 'settled', since: null }, firstMet: '2025-01-10' })).toEqual({
      relation: ['report 2025-01-10 …'],
      stage: ['settled 2025-01-10 …'],
    });
  });

  it('that changed is told step by step', () => {
    const changes = [
      stage(null, 'new', '2024-03-11'),
      stage('new', 'settled', '2024-07-01'),
      { what: 'relation', was: 'report', is: 'peer', on: '2025-05-02' } as const,
      stage('settled', 'senior', '2026-01-15'),
    ];
    const present = { relation: 'peer', stage: 'senior', since: '2024-03-01' } as const;
    expect(told({ changes, present, firstMet: '2024-02-01' })).toEqual({
      relation: ['report 2024-02-01 2025-05-02', 'peer 2025-05-02 …'],
      stage: ['new 2024-03-01 2024-07-01', 'settled 2024-07-01 2026-01-15', 'senior 2026-01-15 …'],
      role: ['2024-03-01 2024-03-01 …'],
    });
  });

  it('has a gap where nothing was said any more', () => {
    const changes = [stage('new', null, '2026-03-01'), stage(null, 'settled', '2026-06-01')];
    const present = { relation: 'unknown', stage: 'settled', since: null } as const;
    expect(told({ changes, present, firstMet: '2026-01-01' }).stage).toEqual([
      'new 2026-01-01 2026-03-01',
      'settled 2026-06-01 …',
    ]);
  });

  it('ends with what is said now, whatever the changes lead to', () => {
    const present = { relation: 'unknown', stage: 'senior', since: null } as const;
    expect(told({ changes: [stage('new', 'settled', '2026-03-01')], present, firstMet: '2026-01-01' }).stage).toEqual([
      'new 2026-01-01 2026-03-01',
      'senior 2026-03-01 …',
    ]);
  });

  it('knows the roles before this one, and none that is yet to begin', () => {
    const changes = [role(null, '2022-01-01'), role('2022-01-01', '2025-04-01'), role('2025-04-01', '2027-01-01')];
    const present = { relation: 'unknown', stage: null, since: '2027-01-01' } as const;
    expect(told({ changes, present }).role).toEqual(['2022-01-01 2022-01-01 2025-04-01', '2025-04-01 2025-04-01 …']);
  });

  it('of a century is drawn for fifty years', () => {
    const { from, lanes } = profileHistory({ ...nobody, present: { ...nobody.present, since: '1900-01-01' } });
    expect(from).toBe('1976-10-16');
    expect(lanes[0]!.periods).toEqual([{ value: '1900-01-01', from, to: TODAY, present: true }]);
  });
});

const day = fc.integer({ min: -4000, max: 400 }).map((days) => addCalendarDays(TODAY, days));
const value = fc.option(fc.constantFrom(...STAGES, ...RELATIONS));
const change: fc.Arbitrary<ProfileChange> = fc.oneof(
  fc.record({ what: fc.constantFrom('stage', 'relation'), was: value, is: value, on: day }),
  fc.record({ what: fc.constant('role' as const), was: fc.option(day), is: day, on: day }),
);

test('whatever is in it, periods follow each other within the drawing and end with the present', () => {
  const any = fc.record({
    present: fc.record({
      relation: fc.constantFrom(...RELATIONS),
      stage: fc.constantFrom(null, ...STAGES),
      since: fc.option(day),
    }),
    changes: fc.array(change, { maxLength: 8 }).map((list) => list.toSorted((a, b) => (a.on < b.on ? -1 : 1))),
    firstMet: fc.option(day),
    today: fc.constant(TODAY),
  });
  fc.assert(
    fc.property(any, (facts) => {
      const history = profileHistory(facts);
      expect(history.from < history.to).toBe(true);
      for (const { what, periods } of history.lanes) {
        expect(PROFILE_FACTS).toContain(what);
        let end = history.from;
        for (const { from, to, value } of periods) {
          expect(from >= end && from < to && to <= history.to).toBe(true);
          expect(placeOf(history, from)).toBeLessThan(placeOf(history, to));
          expect(value).not.toBe('');
          end = to;
        }
        if (what === 'stage' && facts.present.stage) {
          const last = periods.at(-1)!;
          if (last.present) expect(last.value).toBe(facts.present.stage);
        }
      }
    }),
    { numRuns: 300 },
  );
});

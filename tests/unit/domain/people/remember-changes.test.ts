import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type KnownChange,
  type ProfileFacts,
  presentOf,
  rememberChanges,
} from '@/utils/domain/people/remember-changes';
import { PROFILE_FACTS } from '@/utils/domain/rows/insight';
import { RELATIONS, STAGES } from '@/utils/domain/rows/person';
import { addCalendarDays } from '@/utils/domain/time/zone';

const TODAY = '2026-11-23';
const nobody: ProfileFacts = { relation: 'unknown', stage: null, since: null };

interface Kept extends Omit<KnownChange, 'saidToday'> {
  saidOn: string;
}

/** A person whose fields change, with the history that is kept of it. */
function life(first: ProfileFacts, day = TODAY) {
  let now: ProfileFacts | null = null;
  let kept: Kept[] = [];
  let count = 0;
  const be = (next: ProfileFacts, today: string) => {
    const known = kept.map(({ saidOn, ...one }) => ({ ...one, saidToday: saidOn === today }));
    for (const memory of rememberChanges(now, next, known, today)) {
      if (memory.act === 'add') kept.push({ id: `c${++count}`, saidOn: today, ...memory.fields });
      else if (memory.act === 'drop') kept = kept.filter(({ id }) => id !== memory.id);
      else kept = kept.map((one) => (one.id === memory.id ? { ...one, ...memory.fields } : one));
    }
    now = next;
  };
  be(first, day);
  return {
    change: (fields: Partial<ProfileFacts>, today = TODAY) => be({ ...now!, ...fields }, today),
    told: (what?: string) =>
      kept.filter((one) => !what || one.what === what).map(({ was, is, on }) => [was, is, on] as const),
    kept: () => kept,
    now: () => now!,
  };
}

describe('what is remembered', () => {
  it('of somebody who was just entered: what is known', () => {
    expect(life(nobody).told()).toEqual([]);
    expect(life({ relation: 'report', stage: 'new', since: '2026-11-02' }).told()).toEqual([
      [null, 'report', TODAY],
      [null, 'new', TODAY],
      [null, '2026-11-02', '2026-11-02'],
    ]);
  });

  it('of a change: what was, what is, and the day', () => {
    const ben = life({ ...nobody, relation: 'report' }, '2026-01-05');
    ben.change({ relation: 'peer' });
    expect(ben.told().at(-1)).toEqual(['report', 'peer', TODAY]);
  });

  it('of a day’s trying out: only the outcome, and nothing where all is as before', () => {
    const ben = life({ ...nobody, stage: 'new' }, '2026-01-05');
    ben.change({ stage: 'senior' });
    ben.change({ stage: 'settled' });
    expect(ben.told().slice(1)).toEqual([['new', 'settled', TODAY]]);
    ben.change({ stage: 'new' });
    expect(ben.told().slice(1)).toEqual([]);
  });

  it('of what is taken back on a later day: both', () => {
    const ben = life({ ...nobody, relation: 'report' }, '2026-01-05');
    ben.change({ relation: 'unknown' }, '2026-02-01');
    ben.change({ relation: 'report' }, '2026-02-02');
    expect(ben.told().slice(1)).toEqual([
      ['report', null, '2026-02-01'],
      [null, 'report', '2026-02-02'],
    ]);
  });
});

describe('a role', () => {
  const ben = () => life({ ...nobody, since: '2024-03-01' }, '2026-01-05');
  const FIRST = [null, '2024-03-01', '2024-03-01'];
  it.each<[string, (string | null)[], unknown[]]>([
    ['that begins later is a new one', ['2026-11-01'], [FIRST, ['2024-03-01', '2026-11-01', '2026-11-01']]],
    ['that begins in a week is one as well', ['2026-11-30'], [FIRST, ['2024-03-01', '2026-11-30', '2026-11-30']]],
    [
      'is told once while its day is typed',
      ['2026-01-01', '2026-11-01', '2026-11-15'],
      [FIRST, ['2024-03-01', '2026-11-15', '2026-11-15']],
    ],
    ['that was typed by mistake leaves nothing', ['2026-11-01', '2024-03-01'], [FIRST]],
    ['that was typed and cleared leaves nothing', ['2026-11-01', null], [FIRST]],
    ['that began earlier than was thought is the same', ['2023-03-01'], [[null, '2023-03-01', '2023-03-01']]],
    [
      'that was mistyped before it was put right, too',
      ['2026-11-01', '2023-03-01'],
      [[null, '2023-03-01', '2023-03-01']],
    ],
  ])('%s', (_, days, told) => {
    const person = ben();
    for (const since of days) person.change({ since });
    expect(person.told('role')).toEqual(told);
  });

  it('that turns out to begin before the one it followed has swallowed it', () => {
    const person = ben();
    person.change({ since: '2026-02-01' }, '2026-02-10');
    person.change({ since: '2022-01-01' }, '2026-06-01');
    expect(person.told('role')).toEqual([[null, '2022-01-01', '2022-01-01']]);
  });

  it('whose start was known before anything was remembered can be put right without a trace', () => {
    const after: ProfileFacts = { ...nobody, since: '2023-01-01' };
    expect(rememberChanges({ ...nobody, since: '2024-01-01' }, after, [], TODAY)).toEqual([]);
  });
});

const anybody: fc.Arbitrary<ProfileFacts> = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  stage: fc.constantFrom(null, ...STAGES),
  since: fc.option(fc.integer({ min: 0, max: 2000 }).map((days) => addCalendarDays('2021-06-01', days))),
});
const steps = fc.array(fc.tuple(fc.nat({ max: 3 }), anybody), { maxLength: 12 });

test('whatever happens in whichever order, the history ends where the person is now', () => {
  fc.assert(
    fc.property(anybody, steps, (first, changes) => {
      const person = life(first, TODAY);
      let day = TODAY;
      for (const [later, next] of changes) {
        day = addCalendarDays(day, later);
        person.change(next, day);
      }
      const present = presentOf(person.now());
      for (const what of PROFILE_FACTS) {
        const own = person.kept().filter((one) => one.what === what);
        expect(own.every(({ was, is }) => was !== is)).toBe(true);
        expect(new Set(own.map(({ on, saidOn }) => `${on} ${saidOn}`)).size).toBe(own.length);
        if (what !== 'role') {
          expect(own.at(-1)?.is ?? null).toBe(present[what]);
          expect(own.every(({ was }, at) => was === (own[at - 1]?.is ?? null))).toBe(true);
        } else if (present.role !== null) {
          expect(own.map(({ is }) => is)).toContain(present.role);
          expect(own.every(({ was, is }) => was === null || was < is!)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

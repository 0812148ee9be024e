import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BANK } from '@/utils/domain/questions/bank';
import { fitsPerson } from '@/utils/domain/questions/fits-person';
import { OFFERED, type OfferRequest, offerQuestions, REST_OF_A_QUESTION } from '@/utils/domain/questions/offer';
import { THEMES, type Theme } from '@/utils/domain/themes/theme';
import { addCalendarDays } from '@/utils/domain/time/zone';

const TODAY = '2026-03-04';
const ago = (days: number) => addCalendarDays(TODAY, -days);
const tags = new Map(BANK.map((question) => [question.key, question]));

const usual: OfferRequest = {
  today: TODAY,
  personId: 'ben',
  listener: { relation: 'report', stage: 'settled', field: 'technology', role: 'manager' },
  questions: BANK,
  askedOn: new Map(),
  touchedOn: new Map(THEMES.map((theme) => [theme, ago(1)])),
  waiting: new Set(),
  met: 10,
};

const touched = (days: Partial<Record<Theme, number>>) =>
  new Map(THEMES.map((theme) => [theme, ago(days[theme] ?? 1)]));

describe('which questions are offered first', () => {
  it('two of the theme that is most overdue, and says for how long', () => {
    const offers = offerQuestions({ ...usual, touchedOn: touched({ growth: 77, team: 60 }) });
    expect(offers.map(({ theme }) => theme).slice(0, 3)).toEqual(['growth', 'growth', 'team']);
    expect(offers[0]!.reason).toEqual({ code: 'overdue', weeks: 11 });
    expect(offers[2]!.reason).toEqual({ code: 'overdue', weeks: 8 });
  });

  it.each([
    [59, 'technology', false],
    [60, 'technology', true],
    [30, 'hospital', true],
    [29, 'fast-food', false],
  ] as const)('well-being after %i days in %s: overdue is %s', (days, field, overdue) => {
    const listener = { ...usual.listener, field };
    const offers = offerQuestions({ ...usual, listener, touchedOn: touched({ 'well-being': days }) });
    const codes = offers.filter(({ theme }) => theme === 'well-being').map(({ reason }) => reason.code);
    expect(codes.includes('overdue')).toBe(overdue);
  });

  it('leaves what is on the agenda already to the agenda', () => {
    const request = { ...usual, touchedOn: touched({ growth: 200, team: 60 }) };
    expect(offerQuestions(request)[0]!.theme).toBe('growth');
    expect(offerQuestions({ ...request, waiting: new Set<Theme>(['growth']) })[0]!.theme).toBe('team');
  });

  it('offers each theme once to somebody one has never met, and nothing deep', () => {
    const offers = offerQuestions({ ...usual, touchedOn: new Map(), met: 0 });
    expect(offers.map(({ theme }) => theme)).toEqual(THEMES.slice(0, OFFERED));
    expect(offers.map(({ key }) => tags.get(key)!.tone)).not.toContain('deep');
    expect(offers.some(({ reason }) => reason.code === 'never-touched')).toBe(false);
  });

  it('says what was never spoken of once one has met', () => {
    const touchedOn = touched({});
    touchedOn.delete('belonging');
    expect(offerQuestions({ ...usual, touchedOn })[0]).toMatchObject({
      theme: 'belonging',
      reason: { code: 'never-touched' },
    });
  });

  it('puts what is meant for a newcomer in front for a newcomer, on most days', () => {
    const listener = { ...usual.listener, stage: 'new' as const, field: null };
    const firsts = Array.from({ length: 30 }, (_, i) => {
      const today = addCalendarDays(TODAY, i);
      const touchedOn = new Map(
        THEMES.map((theme) => [theme, theme === 'growth' ? addCalendarDays(today, -69) : today]),
      );
      return offerQuestions({ ...usual, today, listener, touchedOn })[0]!;
    });
    const meant = firsts.filter(({ key }) => key === 'manager-unused-strength');
    expect(meant.length).toBeGreaterThan(10);
    expect(meant.length).toBeLessThan(30);
    expect(meant.every(({ reason }) => reason.code === 'stage')).toBe(true);
  });

  it('brings back what was asked before only after what never was', () => {
    const wellBeing = BANK.filter((question) => question.theme === 'well-being');
    const kept = wellBeing.find(({ key }) => key === 'manager-week-felt')!;
    const rest = wellBeing.find(({ key }) => key === 'manager-amount')!;
    const askedOn = new Map([[kept.key, ago(REST_OF_A_QUESTION + 21)]]);
    const [first, second] = offerQuestions({ ...usual, questions: [kept, rest], askedOn });
    expect(first).toMatchObject({ key: rest.key, reason: { code: 'not-asked' } });
    expect(second).toMatchObject({ key: kept.key, reason: { code: 'asked', weeks: 15 } });
  });

  it('asks again what was asked longest ago when everything was asked lately', () => {
    const askedOn = new Map(BANK.map(({ key }, i) => [key, ago(1 + (i % 80))]));
    const offers = offerQuestions({ ...usual, askedOn });
    expect(offers).toHaveLength(OFFERED);
    for (const { reason } of offers) expect(reason).toEqual({ code: 'asked', weeks: 11 });
  });

  it('mixes the list every day and leaves it alone within one', () => {
    const keys = (today: string, personId = 'ben') =>
      offerQuestions({ ...usual, today, personId }).map(({ key }) => key);
    expect(keys(TODAY)).toEqual(keys(TODAY));
    const days = new Set(Array.from({ length: 20 }, (_, i) => keys(addCalendarDays(TODAY, i))[0]));
    expect(days.size).toBeGreaterThan(5);
    expect(keys(TODAY, 'ana')).not.toEqual(keys(TODAY, 'ben'));
  });
});

const somebody: fc.Arbitrary<OfferRequest> = fc.record({
  today: fc.constant(TODAY),
  personId: fc.string(),
  listener: fc.record({
    relation: fc.constantFrom(
      'report',
      'manager',
      'peer',
      'mentor',
      'mentee',
      'skip-up',
      'skip-down',
      'other',
      'unknown',
    ),
    stage: fc.constantFrom(null, 'new', 'settled', 'senior'),
    field: fc.constantFrom(null, 'technology', 'hospital', 'school', 'fast-food', 'real-estate', 'grocery', 'other'),
    role: fc.constantFrom('manager', 'employee'),
  }),
  questions: fc.constant(BANK),
  // From nearly nothing to nearly everything asked, lately and long ago.
  askedOn: fc
    .tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.infiniteStream(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(200))),
    )
    .map(([share, stream]) => {
      const asked = new Map<string, string>();
      for (const { key } of BANK) {
        const [chance, days] = stream.next().value;
        if (chance <= share) asked.set(key, ago(days));
      }
      return asked;
    }),
  touchedOn: fc
    .array(fc.tuple(fc.constantFrom(...THEMES), fc.nat(400)))
    .map((dates) => new Map(dates.map(([theme, days]) => [theme, ago(days)]))),
  waiting: fc.subarray([...THEMES]).map((themes) => new Set(themes)),
  met: fc.nat(20),
});

describe('whoever it is and whatever was asked', () => {
  it('there is always something to ask, each thing once, and all of it fits', () => {
    fc.assert(
      fc.property(somebody, (request) => {
        const offers = offerQuestions(request);
        expect(offers.length).toBeGreaterThan(0);
        expect(offers.length).toBeLessThanOrEqual(OFFERED);
        expect(new Set(offers.map(({ key }) => key)).size).toBe(offers.length);
        for (const { key } of offers) expect(fitsPerson(tags.get(key)!, request.listener)).toBe(true);
        expect(offerQuestions(request)).toEqual(offers);
      }),
      { numRuns: 200 },
    );
  });

  it('nothing that was asked within twelve weeks is offered while something else is left', () => {
    fc.assert(
      fc.property(somebody, (request) => {
        const lately = (key: string) => (request.askedOn.get(key) ?? '') > ago(REST_OF_A_QUESTION);
        const left = BANK.filter((question) => fitsPerson(question, request.listener) && !lately(question.key));
        const offers = offerQuestions(request);
        if (left.length > 0) {
          expect(offers.filter(({ key }) => lately(key))).toEqual([]);
          expect(offers).toHaveLength(Math.min(OFFERED, left.length));
        } else expect(offers).toHaveLength(OFFERED);
      }),
      { numRuns: 200 },
    );
  });

  it('a theme that is said to be overdue is', () => {
    fc.assert(
      fc.property(somebody, (request) => {
        for (const { theme, reason } of offerQuestions(request)) {
          if (reason.code !== 'overdue') continue;
          expect(request.touchedOn.get(theme)! <= ago(reason.weeks * 7)).toBe(true);
          expect(reason.weeks).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });
});

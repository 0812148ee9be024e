import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TalkedDay, themeDates } from '@/utils/domain/questions/theme-dates';
import { THEMES } from '@/utils/domain/themes/theme';

const day = (on: string, topics: string[], said: TalkedDay['said'] = []): TalkedDay => ({
  on,
  ticked: topics.map((text) => ({ text, theme: null })),
  said,
});

describe('when each theme was last spoken of', () => {
  it('is read from the topics that were ticked, the latest of each theme', () => {
    const dates = themeDates(
      [day('2026-01-07', ['My career']), day('2026-02-04', ['Promotion', 'Holiday in May'])],
      [],
    );
    expect(dates.get('growth')).toBe('2026-02-04');
    expect(dates.get('well-being')).toBe('2026-02-04');
    expect(dates.get('belonging')).toBeUndefined();
  });

  it('follows the theme that was chosen rather than the words', () => {
    const chosen = { on: '2026-01-07', ticked: [{ text: 'My career', theme: 'team' as const }], said: [] };
    expect([...themeDates([chosen], [])]).toEqual([['team', '2026-01-07']]);
  });

  it('believes the owner’s word on a meeting, both ways', () => {
    const said = [
      { theme: 'growth' as const, touched: false },
      { theme: 'belonging' as const, touched: true },
    ];
    const dates = themeDates([day('2026-01-07', ['My career']), day('2026-02-04', ['My career'], said)], []);
    expect(dates.get('growth')).toBe('2026-01-07');
    expect(dates.get('belonging')).toBe('2026-02-04');
  });

  it('counts questions that were asked', () => {
    const asked = [{ theme: 'growth' as const, on: '2026-03-01' }];
    expect(themeDates([day('2026-01-07', ['My career'])], asked).get('growth')).toBe('2026-03-01');
    expect(themeDates([], asked).get('growth')).toBe('2026-03-01');
  });

  it('does not depend on the order in which days come', () => {
    const lines = fc.constantFrom('My career', 'Holiday', 'Feedback', 'Team', 'Blocked by IT', 'Deadline', 'Respect');
    const days = fc.array(
      fc.record({
        on: fc.integer({ min: 10, max: 28 }).map((n) => `2026-02-${n}`),
        ticked: fc.array(
          lines.map((text) => ({ text, theme: null })),
          { maxLength: 3 },
        ),
        said: fc.array(fc.record({ theme: fc.constantFrom(...THEMES), touched: fc.boolean() }), { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(days, (some) => {
        const sorted = (dates: ReturnType<typeof themeDates>) => [...dates].sort();
        expect(sorted(themeDates(some.toReversed(), []))).toEqual(sorted(themeDates(some, [])));
      }),
    );
  });
});

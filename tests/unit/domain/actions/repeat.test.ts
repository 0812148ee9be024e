import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nextRound } from '@/utils/domain/actions/repeat';
import type { ActionItemRow } from '@/utils/domain/rows/agenda';
import { newActionItem } from '@/utils/domain/rows/new-rows';

const item = (fields: Partial<ActionItemRow>): ActionItemRow => ({
  ...{ id: 'i', scope: 'pair:p', schemaV: 2, createdAt: '', updatedAt: '', deletedAt: null },
  ...newActionItem({ pairId: 'p', madeIn: 'm', text: 'Send the figures', owner: 'me', due: 'next', rank: 'a0' }),
  ...fields,
});

describe('the next round of a repeated promise', () => {
  it.each([
    ['once', { repeats: null }, undefined],
    ['at every one-on-one', { repeats: 'meeting' }, 'next'],
    ['every week, done in time', { repeats: 'week', due: '2026-11-20' }, '2026-11-27'],
    ['every week, done three weeks late', { repeats: 'week', due: '2026-10-30' }, '2026-11-27'],
    ['every week, never given a day', { repeats: 'week', due: null }, '2026-11-29'],
    ['every month', { repeats: 'month', due: '2026-11-20' }, '2026-12-20'],
    ['every month, at the end of a long one', { repeats: 'month', due: '2027-01-31' }, '2027-02-28'],
  ] as const)('%s', (_, fields, due) => {
    expect(nextRound(item(fields), 5, '2026-11-22')?.due).toBe(due);
  });

  it('is the same promise, open, with nothing of what became of the last one', () => {
    const last = item({ repeats: 'meeting', doneAt: 7, movedTimes: 3, obstacle: 'No time', fromNote: 'n' });
    expect(nextRound(last, 9, '2026-11-22')).toEqual(
      newActionItem({
        ...{ pairId: 'p', madeIn: null, text: 'Send the figures', owner: 'me', due: 'next', rank: 'a0' },
        ...{ repeats: 'meeting', nextFrom: 9 },
      }),
    );
  });
});

test('a round on a day is always a real day after today', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, fc.constantFrom('week' as const, 'month' as const), (due, today, repeats) => {
      const next = nextRound(item({ due, repeats }), 0, today)!.due as string;
      expect(next > today).toBe(true);
      expect(new Date(`${next}T00:00:00Z`).toISOString().slice(0, 10)).toBe(next);
    }),
  );
});

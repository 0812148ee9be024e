import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DueLine } from '@/utils/domain/actions/due';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS } from '@/utils/domain/time/lengths';

const meetings = fc
  .array(
    fc.record({ day: fc.nat(20), state: fc.constantFrom('held', 'scheduled', 'cancelled', 'missed', 'unknown') }),
    {
      maxLength: 10,
    },
  )
  .map((list) =>
    list
      .sort((a, b) => a.day - b.day)
      .map(({ day, state }, at) => ({ id: `m${at}`, start: day * DAY_MS, date: null, state }) as const),
  );

test('the next meeting is the first one that stands, after all that must come before it, and never the same one', () => {
  fc.assert(
    fc.property(meetings, fc.nat(20), fc.nat(11), fc.option(fc.nat(20), { nil: null }), (list, made, madeIn, from) => {
      const item = {
        ...{ due: 'next' as const, madeIn: `m${madeIn}`, doneAt: null, droppedAt: null },
        ...{
          createdAt: formatStamp({ ms: made * DAY_MS, counter: 0 }, 'x'),
          nextFrom: from === null ? null : from * DAY_MS,
        },
      };
      const own = list.find(({ id }) => id === item.madeIn);
      const after = Math.max(made * DAY_MS, own?.start ?? 0, item.nextFrom ?? 0);
      const expected = list.find(
        ({ id, start, state }) => start > after && id !== item.madeIn && !['cancelled', 'missed'].includes(state),
      );
      expect(new DueLine(list).next(item)).toEqual(expected ?? null);
    }),
  );
});

import { expect, it } from 'vitest';
import { QUIET_KEYS } from '@/utils/domain/questions/bank';
import { quietQuestions } from '@/utils/domain/questions/quiet';

it('a silence gets a question that was never asked, then the one asked longest ago', () => {
  const [a, b, c, ...never] = QUIET_KEYS as [string, string, string, ...string[]];
  const asked = [
    { key: a, at: 300 },
    { key: b, at: 100 },
    { key: c, at: 200 },
    { key: 'manager-amount', at: 50 },
  ];
  const order = quietQuestions(asked, '2026-03-04');
  expect(order.slice(0, never.length).sort()).toEqual(never.sort());
  expect(order.slice(never.length)).toEqual([b, c, a]);
});

it('two silences of one day find the same order, and other days another', () => {
  expect(quietQuestions([], '2026-03-04')).toEqual(quietQuestions([], '2026-03-04'));
  const firsts = new Set(Array.from({ length: 20 }, (_, i) => quietQuestions([], `2026-03-${10 + i}`)[0]));
  expect(firsts.size).toBeGreaterThan(2);
});

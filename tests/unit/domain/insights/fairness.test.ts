import { expect, test } from 'vitest';
import { type Spread, spreadOf } from '@/utils/domain/insights/fairness';

const of = (...values: number[]) => values.map((value, at) => ({ personId: `p${at}`, value }));
const marked = (kind: Spread, ...values: number[]) =>
  spreadOf(kind, of(...values))?.flatMap(({ personId, apart }) => (apart ? personId : []));

test.each<[string, Spread, number[], string[] | undefined]>([
  ['two people have no middle', 'minutes', [10, 100], undefined],
  ['nobody has anything', 'praise', [0, 0, 0], []],
  ['who gets less than half', 'minutes', [60, 60, 29], ['p2']],
  ['half is not less than half', 'minutes', [60, 60, 30], []],
  ['more than others is nobody’s loss', 'growth', [1, 1, 9], []],
  ['who is called off twice as often, and more than by chance', 'cancelledByMe', [1, 1, 4], ['p2']],
  ['one cancellation is chance', 'cancelledByMe', [0, 0, 1], []],
])('%s', (_, kind, values, expected) => {
  expect(marked(kind, ...values)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { gistOf } from '@/utils/domain/agenda/gist';

test.each([
  ['- Settling in **well**; the sheet is too long\n- more', [], 'Settling in well; the sheet is too long'],
  ['## Handover\nOne page now.', [], 'Handover'],
  ['\n\n- [x] Try it for `two` weeks', [], 'Try it for two weeks'],
  ['> 1. Look at [the plan](https://example.com/x)', [], 'Look at the plan'],
  ['---\n\n***\nAfter the rule', [], 'After the rule'],
  ['', ['Training budget', 'Shift swap'], 'Training budget · Shift swap'],
  ['   \n', [], null],
])('%j with topics %j reads %j', (note, talked, gist) => {
  expect(gistOf(note, talked)).toBe(gist);
});

test('a note without a line break stays one line', () => {
  expect(gistOf('x'.repeat(10_000), [])).toHaveLength(200);
});

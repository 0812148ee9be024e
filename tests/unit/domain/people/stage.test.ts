import { expect, test } from 'vitest';
import { fieldOf, settledOn, stageOf } from '@/utils/domain/people/stage';

test.each([
  ['nothing known', null, null, null],
  ['since today', null, '2026-11-26', 'new'],
  ['since next month', null, '2026-12-24', 'new'],
  ['89 days ago', null, '2026-08-29', 'new'],
  ['90 days ago', null, '2026-08-28', null],
  ['settled early', 'settled', '2026-11-01', 'settled'],
  ['new again, long since', 'new', '2020-01-01', 'new'],
  ['senior without a date', 'senior', null, 'senior'],
] as const)('%s', (_, stage, since, expected) => {
  expect(stageOf({ stage, since }, '2026-11-26')).toBe(expected);
});

test('the first ninety days end on the ninety-first', () => {
  expect(settledOn('2026-08-28')).toBe('2026-11-26');
});

test('a person works in the field of the user unless something else was said', () => {
  expect(fieldOf({ field: null }, 'school')).toBe('school');
  expect(fieldOf({ field: 'grocery' }, 'school')).toBe('grocery');
  expect(fieldOf({ field: null }, null)).toBeNull();
});

import { describe, expect, it, test } from 'vitest';
import { nextPhaseAt, phaseOf } from '@/utils/domain/meetings/phase';

const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
const tenToHalf = { start: at('10:00'), end: at('10:30'), state: 'scheduled' as const };

describe('where one is in the life of a meeting', () => {
  it.each([
    ['09:00', 'before'],
    ['09:57', 'before'],
    ['09:58', 'during'],
    ['10:29', 'during'],
    ['10:30', 'after'],
    ['18:00', 'after'],
  ])('at %s it is %s', (time, phase) => {
    expect(phaseOf(tenToHalf, at(time))).toBe(phase);
  });

  it('takes half an hour for granted where the page shows no end', () => {
    expect(phaseOf({ ...tenToHalf, end: null }, at('10:29'))).toBe('during');
    expect(phaseOf({ ...tenToHalf, end: null }, at('10:30'))).toBe('after');
  });

  it.each(['cancelled', 'declined', 'missed'] as const)('a %s meeting can only be prepared for the next', (state) => {
    expect(phaseOf({ ...tenToHalf, state }, at('10:10'))).toBe('before');
  });

  it('a meeting without a time of day is never taken to have begun', () => {
    expect(phaseOf({ start: null, end: null, state: 'scheduled' }, at('10:10'))).toBe('before');
  });
});

test('the next change is when the phase changes, and there is none after the last', () => {
  expect(nextPhaseAt(tenToHalf, at('08:00'))).toBe(at('09:58'));
  expect(nextPhaseAt(tenToHalf, at('10:00'))).toBe(at('10:30'));
  expect(nextPhaseAt(tenToHalf, at('11:00'))).toBeNull();
  expect(nextPhaseAt({ ...tenToHalf, state: 'cancelled' }, at('10:10'))).toBeNull();
});

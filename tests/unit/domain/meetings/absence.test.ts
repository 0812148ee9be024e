import { describe, expect, test } from 'vitest';
import { absence, SECOND_LOOK_MS } from '@/utils/domain/meetings/absence';
import { HOUR_MS } from '@/utils/domain/time/lengths';
import { MONDAY } from './given';

const week = { from: '2026-11-23', to: '2026-11-30', complete: true };
const sighting = {
  start: '2026-11-24T10:00',
  end: '2026-11-24T10:30',
  missedViews: 0,
  hiddenViews: 0,
  missedAt: null as number | null,
};

describe('an event that a page does not show', () => {
  test('is missed once, and a second time only at a second look', () => {
    const once = absence(sighting, week, 'gone', MONDAY);
    expect(once).toEqual({ missedViews: 1, hiddenViews: 0, missedAt: MONDAY });
    expect(absence({ ...sighting, ...once }, week, 'gone', MONDAY + SECOND_LOOK_MS - 1)).toBeNull();
    const twice = absence({ ...sighting, ...once }, week, 'gone', MONDAY + SECOND_LOOK_MS);
    expect(twice).toEqual({ missedViews: 2, hiddenViews: 0, missedAt: MONDAY + SECOND_LOOK_MS });
    expect(absence({ ...sighting, ...twice }, week, 'gone', MONDAY + HOUR_MS)).toBeNull();
  });
  test.each([
    ['the page was not complete', {}, { ...week, complete: false }],
    ['the view has no range', {}, null],
    ['it lies before', { start: '2026-11-22T10:00', end: '2026-11-22T10:30' }, week],
    ['it lies behind', { start: '2026-11-30T10:00', end: '2026-11-30T10:30' }, week],
    ['it begins before', { start: '2026-11-22T23:00', end: '2026-11-23T01:00' }, week],
    ['it ends behind', { start: '2026-11-29T23:00', end: '2026-11-30T01:00' }, week],
    ['its time is not known', { start: null, end: null }, week],
  ])('says nothing when %s', (_, change, range) => {
    expect(absence({ ...sighting, ...change }, range, 'gone', MONDAY)).toBeNull();
  });
  test.each([
    ['ending at the last midnight', { start: '2026-11-29T23:00', end: '2026-11-30T00:00' }],
    ['all day on the last day', { start: '2026-11-29', end: '2026-11-30' }],
    ['without an end', { start: '2026-11-29T10:00', end: null }],
  ])('counts %s', (_, change) => {
    expect(absence({ ...sighting, ...change }, week, 'gone', MONDAY)?.missedViews).toBe(1);
  });
  test('counts apart where it may only be hidden, and as gone from when it is known to be', () => {
    const unclear = { ...sighting, ...absence(sighting, week, 'unclear', MONDAY) };
    expect(unclear).toMatchObject({ missedViews: 0, hiddenViews: 1 });
    const twice = { ...unclear, ...absence(unclear, week, 'unclear', MONDAY + SECOND_LOOK_MS) };
    expect(absence(twice, week, 'unclear', MONDAY + HOUR_MS)).toBeNull();
    expect(absence(twice, week, 'gone', MONDAY + HOUR_MS)).toMatchObject({ missedViews: 1, hiddenViews: 2 });
  });
});

import { describe, expect, test } from 'vitest';
import { absence, notHidden, SECOND_LOOK_MS } from '@/utils/domain/meetings/absence';
import { MONDAY } from './given';

const week = { from: '2026-11-23', to: '2026-11-30', complete: true };
const sighting = {
  start: '2026-11-24T10:00',
  end: '2026-11-24T10:30',
  missedViews: 0,
  missedAt: null as number | null,
};

describe('an event that a page does not show', () => {
  test('is missed once, and a second time only at a second look', () => {
    const once = absence(sighting, week, MONDAY);
    expect(once).toEqual({ missedViews: 1, missedAt: MONDAY });
    expect(absence({ ...sighting, ...once }, week, MONDAY + SECOND_LOOK_MS - 1)).toBeNull();
    const twice = absence({ ...sighting, ...once }, week, MONDAY + SECOND_LOOK_MS);
    expect(twice).toEqual({ missedViews: 2, missedAt: MONDAY + SECOND_LOOK_MS });
    expect(absence({ ...sighting, ...twice }, week, MONDAY + 3_600_000)).toBeNull();
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
    expect(absence({ ...sighting, ...change }, range, MONDAY)).toBeNull();
  });
  test.each([
    ['ending at the last midnight', { start: '2026-11-29T23:00', end: '2026-11-30T00:00' }],
    ['all day on the last day', { start: '2026-11-29', end: '2026-11-30' }],
    ['without an end', { start: '2026-11-29T10:00', end: null }],
  ])('counts %s', (_, change) => {
    expect(absence({ ...sighting, ...change }, week, MONDAY)?.missedViews).toBe(1);
  });
});

describe('a calendar that was unticked', () => {
  const event = (id: string, calendar: string, missedViews = 0) => ({
    id,
    site: 'google' as const,
    account: 'ana@acme.example',
    eventId: btoa(`${id} ${calendar}`),
    missedViews,
    missedAt: null,
  });
  const team = ['a', 'b', 'c'].map((id) => event(id, 'team@g'));
  const own = ['d', 'e', 'f'].map((id) => event(id, 'ana@acme.example'));
  const missing = (expected: typeof team, ...seen: string[]) => notHidden(expected, new Set(seen)).map(({ id }) => id);

  test('takes all of its events with it, and none of them counts as gone', () => {
    expect(missing([...team, ...own], 'd', 'f')).toEqual(['e']);
  });
  test('a page without any event may be one with every calendar unticked', () => {
    expect(missing([...team, ...own])).toEqual([]);
  });
  test('two that go at once were cancelled; so was each that goes after others went', () => {
    expect(missing(own.slice(0, 2))).toEqual(['d', 'e']);
    expect(missing([event('d', 'x', 2), event('e', 'x', 2), event('f', 'x')])).toEqual(['d', 'e', 'f']);
  });
  test("Outlook doesn't name calendars: all of an account go together or not at all", () => {
    const outlook = [...team, ...own].map((one) => ({ ...one, site: 'outlook' as const }));
    expect(notHidden(outlook, new Set(['a'])).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e', 'f']);
    expect(notHidden(outlook, new Set())).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ProposalFacts, proposeTimes } from '@/utils/domain/repair/propose-time';
import { DEFAULT_SETTINGS } from '@/utils/domain/settings/settings';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/lengths';
import { instantToWall } from '@/utils/domain/time/zone';

const BERLIN = 'Europe/Berlin';
const at = (text: string) => Date.parse(`2026-${text}:00+01:00`);
const span = (from: string, to: string) => ({ start: at(from), end: at(to) });

/** On Monday at nine, Tuesday's half hour at ten falls out; the next one is a week later. */
function facts(changes: Partial<ProposalFacts> = {}): ProposalFacts {
  return {
    original: span('11-24T10:00', '11-24T10:30'),
    minutes: 30,
    busy: [],
    next: at('12-01T10:00'),
    theirZone: null,
    settings: DEFAULT_SETTINGS,
    homeZone: BERLIN,
    now: at('11-23T09:00'),
    ...changes,
  };
}

const offered = (changes: Partial<ProposalFacts> = {}) =>
  proposeTimes(facts(changes)).map(({ start }) => instantToWall(start, BERLIN));

describe('the first offer', () => {
  test.each([
    ['the same day, beside the time that fell out', {}, '2026-11-24T09:30'],
    ['next day at the usual time, when that day is near', { now: at('11-24T08:00') }, '2026-11-25T10:00'],
    [
      'around what stands there',
      { now: at('11-24T08:00'), busy: [span('11-25T09:00', '11-25T10:15'), span('11-25T10:30', '11-25T12:00')] },
      '2026-11-25T12:00',
    ],
    ['next week, when this one is full', { busy: [span('11-23T00:00', '11-28T00:00')] }, '2026-12-03T10:00'],
    ['next week, when this one is over', { now: at('11-27T15:00'), next: null }, '2026-11-30T10:00'],
    ['not next door to the next one', { now: at('11-27T15:00') }, '2026-12-03T10:00'],
    [
      'an hour needs an hour',
      { minutes: 60, busy: [span('11-24T09:30', '11-28T00:00')], next: null },
      '2026-11-30T10:00',
    ],
    ['on the half hour', { original: span('11-24T10:10', '11-24T10:40'), now: at('11-24T08:00') }, '2026-11-25T10:00'],
    ['nothing known of its time: first thing in the morning', { original: null, next: null }, '2026-11-24T09:00'],
  ])('%s', (_, changes, first) => {
    expect(offered(changes)[0]).toBe(first);
  });
  test('a meeting of next week is made up for in its own week', () => {
    expect(offered({ now: at('11-17T09:00') })[0]).toMatch(/^2026-11-2[3-7]/);
  });
  test('when everything lies next door to the next one, that is better than nothing', () => {
    const daily = { next: at('11-26T10:00'), busy: [span('11-28T00:00', '12-20T00:00')] };
    expect(offered(daily).length).toBeGreaterThan(0);
  });
  test('days off are no days to meet', () => {
    const settings = { ...DEFAULT_SETTINGS, daysOff: new Set(['2026-11-24', '2026-11-25', '2026-11-27']) };
    expect(offered({ settings }).slice(0, 2)).toEqual(['2026-11-26T10:00', '2026-12-03T10:00']);
  });
  test.each([
    ['New York: from two in the afternoon', 'America/New_York', '14:00', '16:30'],
    ['Kolkata: until half past one', 'Asia/Kolkata', '09:00', '13:00'],
    ['London: as at home', 'Europe/London', '09:00', '16:30'],
  ])('%s', (_, theirZone, from, to) => {
    const times = offered({ theirZone }).map((wall) => wall.slice(11));
    expect(times.length).toBeGreaterThanOrEqual(3);
    expect(times.every((time) => time >= from && time <= to)).toBe(true);
  });
  test('where both never work at once, a time in their night is better than nothing', () => {
    expect(offered({ theirZone: 'Pacific/Auckland' }).length).toBeGreaterThanOrEqual(3);
  });
  test('a full calendar has no offer', () => {
    expect(offered({ busy: [span('11-20T00:00', '12-31T00:00')] })).toEqual([]);
  });
});

test('"another time" goes through the days before it offers a day twice', () => {
  const days = offered({ next: null }).map((wall) => wall.slice(0, 10));
  expect(days.slice(0, 4)).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27']);
  expect(new Set(offered({ next: null })).size).toBe(12);
});

test('every offer is free, in working hours, with notice, and as long as the meeting', () => {
  const hour = fc.integer({ min: 0, max: 20 * 24 }).map((hours) => at('11-20T00:00') + hours * HOUR_MS);
  const random = fc.record({
    minutes: fc.constantFrom(15, 25, 30, 45, 50, 60, 90),
    busy: fc.array(
      fc.tuple(hour, fc.integer({ min: 1, max: 30 })).map(([start, long]) => ({ start, end: start + long * HOUR_MS })),
      { maxLength: 25 },
    ),
    next: fc.option(hour),
    now: hour,
    original: fc.option(hour.map((start) => ({ start, end: start + HOUR_MS / 2 }))),
  });
  fc.assert(
    fc.property(random, (changes) => {
      for (const { start, end, timeZone } of proposeTimes(facts(changes))) {
        const wall = instantToWall(start, timeZone);
        expect(end - start).toBe(changes.minutes * MINUTE_MS);
        expect(start).toBeGreaterThanOrEqual(changes.now + 20 * HOUR_MS);
        expect(wall.slice(14)).toMatch(/^(00|30)$/);
        expect(wall.slice(11) >= '09:00' && instantToWall(end, timeZone).slice(11) <= '17:00').toBe(true);
        expect([0, 6]).not.toContain(new Date(`${wall.slice(0, 10)}T00:00Z`).getUTCDay());
        const taken = changes.original ? [...changes.busy, changes.original] : changes.busy;
        expect(taken.some((one) => one.start < end && start < one.end)).toBe(false);
      }
    }),
  );
});

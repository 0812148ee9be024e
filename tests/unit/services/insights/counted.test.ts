import { expect, test } from 'vitest';
import { countedOf } from '@/utils/services/insights/counted';
import { meeting, onDay, relationship } from '../../domain/insights/relationship-fixture';

const NOW = onDay(20);
const asked = {
  spans: [
    { from: onDay(1, 0), to: onDay(5, 0) },
    { from: onDay(5, 0), to: onDay(30, 0) },
  ],
  key: 'some days',
  now: NOW,
  zone: 'UTC',
};
const ana = () => relationship({ meetings: [meeting('m0', 10), meeting('m1', 21)] });

test('while nothing changes, a relationship is counted once', () => {
  const one = ana();
  const first = countedOf(one, asked);
  expect(countedOf(one, { ...asked, now: NOW + 30_000 })).toBe(first);
});

test('after a minute it is counted again, since more may be over', () => {
  const one = ana();
  expect(countedOf(one, asked).all.held.of).toBe(1);
  expect(countedOf(one, { ...asked, now: onDay(22) }).all.held.of).toBe(2);
});

test('a clock that went back, other days and a change are counted anew', () => {
  const one = ana();
  const first = countedOf(one, asked);
  expect(countedOf(one, { ...asked, now: NOW - 1 })).not.toBe(first);
  expect(countedOf(one, { ...asked, key: 'other days', spans: [asked.spans[0]!] }).steps).toEqual([]);
  expect(countedOf({ ...one, meetings: [] }, asked).all.held.of).toBe(0);
});

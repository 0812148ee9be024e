import { describe, expect, it } from 'vitest';
import { dueDate, timesMoved } from '@/utils/domain/actions/due';
import type { MeetingState } from '@/utils/domain/rows/meeting';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { MINUTE_MS } from '@/utils/domain/time/lengths';

const at = (day: number) => Date.UTC(2026, 10, day, 10);
const meeting = (day: number, state: MeetingState = 'held') => ({ id: `m${day}`, start: at(day), date: null, state });
/** Four Mondays; the last is still to come. */
const mondays = [meeting(2), meeting(9), meeting(16), meeting(23, 'scheduled')];
const promisedOn2 = {
  ...{ due: 'next' as const, madeIn: 'm2', createdAt: formatStamp({ ms: at(2) + MINUTE_MS, counter: 0 }, 'device') },
  ...{ doneAt: null, droppedAt: null, nextFrom: null, movedTimes: 0 },
};

describe('how often a promise was put off', () => {
  it('counts every meeting that was held while it was due and open', () => {
    expect(timesMoved(promisedOn2, mondays.slice(0, 1))).toBe(0);
    expect(timesMoved(promisedOn2, mondays.slice(0, 2))).toBe(1);
    expect(timesMoved(promisedOn2, mondays)).toBe(2);
  });

  it('does not count meetings that did not take place', () => {
    const [first, second, third, fourth] = mondays;
    const cancelled = { ...second!, state: 'cancelled' as const };
    expect(timesMoved(promisedOn2, [first!, cancelled, third!, fourth!])).toBe(1);
  });

  it('goes on counting by hand from where it was put off to', () => {
    // Carried over the ninth, then put off in the meeting of the sixteenth: due on the twenty-third.
    const putOff = { ...promisedOn2, nextFrom: at(16) + MINUTE_MS, movedTimes: 2 };
    expect(timesMoved(putOff, mondays)).toBe(2);
    expect(dueDate(putOff, mondays, 'UTC')).toBe('2026-11-23');
  });

  it('is what was done by hand for a chosen day, and stands still once it is closed', () => {
    expect(timesMoved({ ...promisedOn2, due: '2026-11-05', movedTimes: 1 }, mondays)).toBe(1);
    expect(timesMoved({ ...promisedOn2, doneAt: at(20) }, mondays)).toBe(0);
    expect(timesMoved({ ...promisedOn2, droppedAt: at(20), movedTimes: 3 }, mondays)).toBe(3);
  });
});

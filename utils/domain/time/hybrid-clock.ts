import type { Instant } from '../calendar/calendar-event';
import type { Stamp } from '../rows/row';

/**
 * Hybrid logical clock: wall time, a counter for writes within one millisecond or after a clock that was set back,
 * and the device. As text `<ms, 9 digits base 36>-<counter, 4 digits base 36>-<device>`, so stamps sort as text.
 */
export interface ClockState {
  ms: Instant;
  counter: number;
}

const MAX_COUNTER = 36 ** 4 - 1;

export function nextClock(last: ClockState, now: Instant): ClockState {
  if (now > last.ms) return { ms: now, counter: 0 };
  return last.counter < MAX_COUNTER ? { ms: last.ms, counter: last.counter + 1 } : { ms: last.ms + 1, counter: 0 };
}

/** After seeing a foreign stamp, so that the next own one sorts behind it. */
export function mergeClock(last: ClockState, seen: ClockState): ClockState {
  return seen.ms > last.ms || (seen.ms === last.ms && seen.counter > last.counter) ? seen : last;
}

export function formatStamp(clock: ClockState, device: string): Stamp {
  return `${clock.ms.toString(36).padStart(9, '0')}-${clock.counter.toString(36).padStart(4, '0')}-${device}`;
}

/** Throws a RangeError on text that is no stamp. */
export function parseStamp(stamp: Stamp): ClockState & { device: string } {
  const match = /^([0-9a-z]{9})-([0-9a-z]{4})-(.+)$/.exec(stamp);
  if (!match) throw new RangeError('not a stamp');
  return { ms: Number.parseInt(match[1]!, 36), counter: Number.parseInt(match[2]!, 36), device: match[3]! };
}

/** Wall time of a stamp. */
export function stampTime(stamp: Stamp): Instant {
  return parseStamp(stamp).ms;
}

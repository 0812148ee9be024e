import type { PageReading } from '@/utils/domain/calendar/page-reading';

/**
 * The sites draw a view's grid first and its events a moment later, and say nothing in between: a range counts as
 * complete only when the same events have stood in it for this time (milliseconds).
 */
export const STEADY_FOR = 2000;

/** Timers fire a little early. */
const TOLERANCE = 50;

/** Remembers which events stand in which range, and since when. */
export class SteadyRange {
  #days = '';
  #chips: readonly { id: string }[] = [];
  #since = 0;

  /** Notes a reading whose range claims to be complete. `now` in milliseconds of any clock. */
  look({ range, chips }: PageReading, now: number): 'new' | 'waiting' | 'steady' {
    const days = `${range?.from} ${range?.to}`;
    if (days !== this.#days || !sameIds(chips, this.#chips)) {
      this.#days = days;
      this.#chips = chips;
      this.#since = now;
      return 'new';
    }
    return now - this.#since >= STEADY_FOR - TOLERANCE ? 'steady' : 'waiting';
  }
}

function sameIds(now: readonly { id: string }[], before: readonly { id: string }[]): boolean {
  return now === before || (now.length === before.length && now.every(({ id }, at) => id === before[at]?.id));
}

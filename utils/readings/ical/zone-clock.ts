import type { Instant } from '@/utils/domain/calendar/calendar-event';
import { DAY_MS } from '@/utils/domain/time/lengths';

/** A wall clock's time as milliseconds since 1970, as if the wall stood in UTC. */
export type LocalTime = number;

/** How a zone's clocks go. Offsets are remembered by day: asking `Intl` for each of 10,000 events costs more than all else. */
export class ZoneClock {
  /** IANA name; null for a zone that only a file describes. */
  readonly name: string | null;
  /** False: the user's own zone stands in for one that could not be known. */
  readonly certain: boolean;
  private readonly offsetAt: (instant: Instant) => number;
  private readonly days = new Map<number, number | null>();

  constructor(name: string | null, certain: boolean, offsetAt: (instant: Instant) => number) {
    this.name = name;
    this.certain = certain;
    this.offsetAt = offsetAt;
  }

  /** A time that the clocks skip counts with the offset before the gap (RFC 5545); of one that comes twice the first. */
  toInstant(local: LocalTime): Instant {
    const steady = this.steadyOffset(local);
    if (steady !== null) return local - steady;
    const before = this.offsetAt(local - DAY_MS);
    const after = this.offsetAt(local + DAY_MS);
    const fits = [before, after].find((offset) => this.offsetAt(local - offset) === offset);
    return local - (fits ?? before);
  }

  toLocal(instant: Instant): LocalTime {
    return instant + (this.steadyOffset(instant) ?? this.offsetAt(instant));
  }

  /** The offset around a day on which no clock is changed; null near a change. */
  private steadyOffset(time: number): number | null {
    const day = Math.floor(time / DAY_MS);
    const known = this.days.get(day);
    if (known !== undefined) return known;
    const before = this.offsetAt((day - 1) * DAY_MS);
    const steady = before === this.offsetAt((day + 2) * DAY_MS) ? before : null;
    this.days.set(day, steady);
    return steady;
  }
}

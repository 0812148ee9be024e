import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { DAY_MS } from './lengths';
import { wallToInstant } from './zone';

/** More than a lifetime of one-on-ones; beyond, something is wrong with the dates. */
const MOST = 40_000;

/** First moments after days of a zone. Asking for a zone's midnight is slow, and thousands of promises share a few days. */
export class DayEnds {
  private readonly zone: string;
  /** By days since 1970. */
  private readonly ends = new Map<number, Instant | null>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** After a day; null where there is no such day. */
  ofDate(date: CalendarDate): Instant | null {
    return this.ofDay(Date.parse(date) / DAY_MS);
  }

  /** After the day in which an instant lies: that of its date in UTC, or of a neighbour. */
  ofInstant(instant: Instant): Instant | null {
    const day = Math.floor(instant / DAY_MS);
    for (const near of [day - 1, day, day + 1]) {
      const end = this.ofDay(near);
      if (end !== null && end > instant) return end;
    }
    return null;
  }

  private ofDay(day: number): Instant | null {
    const known = this.ends.get(day);
    if (known !== undefined) return known;
    if (!Number.isInteger(day)) return null;
    if (this.ends.size >= MOST) this.ends.clear();
    const next = new Date((day + 1) * DAY_MS);
    const end = wallToInstant(`${next.toISOString().slice(0, 10)}T00:00`, this.zone);
    this.ends.set(day, end);
    return end;
  }
}

const byZone = new Map<string, DayEnds>();

/** Those of a zone, kept as long as the program runs: a zone's midnights don't change while it does. */
export function dayEndsOf(zone: string): DayEnds {
  const ends = byZone.get(zone) ?? new DayEnds(zone);
  byZone.set(zone, ends);
  return ends;
}

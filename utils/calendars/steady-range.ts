import type { PageReport } from '@/utils/domain/calendar/page-report';

/**
 * The sites draw a view's grid first and its events a moment later, and say nothing in between: a range counts as
 * complete only when the same events have stood in it for this time (milliseconds).
 */
export const STEADY_FOR = 2000;

/** Timers fire a little early. */
const TOLERANCE = 50;

/** Remembers which events stand in which range, and since when. */
export class SteadyRange {
  #content = '';
  #since = 0;
  #whole: PageReport | null = null;

  /** Notes a reading whose range claims to be complete. `now` in milliseconds of any clock. */
  look({ range, events }: PageReport, now: number): 'new' | 'waiting' | 'steady' {
    const content = `${range?.from} ${range?.to} ${events.map((event) => event.id).join()}`;
    if (content !== this.#content) {
      this.#content = content;
      this.#since = now;
      return 'new';
    }
    return now - this.#since >= STEADY_FOR - TOLERANCE ? 'steady' : 'waiting';
  }

  /** Notes a complete report; true when an event of the complete one before is missing though its day is covered. */
  hasLost(report: PageReport): boolean {
    const { range } = report;
    if (!range?.complete) return false;
    const before = this.#whole;
    this.#whole = report;
    const kept = new Set(report.events.map((event) => event.id));
    const covered = (start: string | null) => start !== null && start >= range.from && start < range.to;
    return before?.events.some((event) => !kept.has(event.id) && covered(event.start)) ?? false;
  }
}

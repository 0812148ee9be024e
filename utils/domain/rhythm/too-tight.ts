import type { Instant } from '../calendar/calendar-event';
import { MINUTE_MS } from '../time/lengths';

/** Every other week or rarer is nobody's too often. */
const OFTEN_DAYS = 10;
/** Half an hour is what most take; the calendar knows of no shorter talk than it plans. */
const SHORT_MS = 30 * MINUTE_MS;
const IN_A_ROW = 3;

/** Of three or more short meetings in a row without a word: when the first and the last of them were. */
export interface EmptyRun {
  first: Instant;
  last: Instant;
}

/** Whether a meeting could be one of those that are held for their own sake. */
export function isShort(meeting: { start: Instant | null; end: Instant | null }): boolean {
  return meeting.start !== null && (meeting.end ?? meeting.start) - meeting.start <= SHORT_MS;
}

/** Whether a rhythm could be too tight: then it is worth to look at what was said in the meetings. */
export function isOften(rhythmDays: number | null): boolean {
  return rhythmDays !== null && rhythmDays <= OFTEN_DAYS;
}

/** `starts`: those of the latest meetings without a word, newest first. */
export function emptyRun(starts: readonly Instant[]): EmptyRun | null {
  return starts.length < IN_A_ROW ? null : { first: starts.at(-1)!, last: starts[0]! };
}

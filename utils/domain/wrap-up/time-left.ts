import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { MINUTE_MS } from '../time/lengths';

/** The sign that it is time to come to an end (facts/one-on-ones.md, defaults); shorter meetings get a shorter one. */
const SIGN_MINUTES = 5;
/** Who talks for longer than this after the end has forgotten the panel. */
const LONGEST_OVERRUN = 60 * MINUTE_MS;

type Timed = Pick<MeetingRow, 'start' | 'end' | 'zoneCertain' | 'state'>;

export type TimeLeft =
  | { kind: 'running' | 'closing' /** Begun ones. */; minutes: number /** Of the whole, 0 to 1. */; gone: number }
  | { kind: 'over'; minutes: number; gone: 1 };

/** How much of a meeting is left. Null: not begun, or without a time that can be trusted to the minute. */
export function timeLeft(meeting: Timed, now: Instant): TimeLeft | null {
  const { start, end, zoneCertain, state } = meeting;
  if (start === null || end === null || end <= start || !zoneCertain) return null;
  if (state === 'cancelled' || state === 'declined' || state === 'missed') return null;
  if (now < start || now >= end + LONGEST_OVERRUN) return null;
  if (now >= end) {
    return { kind: 'over', minutes: Math.floor((now - end) / MINUTE_MS), gone: 1 };
  }
  const minutes = Math.ceil((end - now) / MINUTE_MS);
  const sign = Math.min(SIGN_MINUTES, Math.ceil((end - start) / MINUTE_MS / 3));
  return { kind: minutes <= sign ? 'closing' : 'running', minutes, gone: (now - start) / (end - start) };
}

/** When other words are due: at the start, then minute by minute to the end and past it. Null: never. */
export function nextWordsAt(meeting: Timed, now: Instant): Instant | null {
  const { start, end } = meeting;
  if (start === null || end === null) return null;
  if (now < start) return start;
  if (now >= end + LONGEST_OVERRUN) return null;
  return end + (Math.floor((now - end) / MINUTE_MS) + 1) * MINUTE_MS;
}

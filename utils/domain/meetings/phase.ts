import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { MINUTE_MS } from '../time/lengths';

/** Where one is in the life of a meeting: preparing it, having it, wrapping it up. */
export const PHASES = ['before', 'during', 'after'] as const;

export type Phase = (typeof PHASES)[number];

type Timed = Pick<MeetingRow, 'start' | 'end' | 'state'>;

/** People come a little early. */
const EARLY_MS = 2 * MINUTE_MS;
const USUAL_MS = 30 * MINUTE_MS;

/** A meeting that does not take place, or whose time is not known, can only be prepared. */
export function phaseOf(meeting: Timed, now: Instant): Phase {
  const { start, state } = meeting;
  if (start === null || state === 'cancelled' || state === 'declined' || state === 'missed') return 'before';
  if (now < start - EARLY_MS) return 'before';
  return now < (meeting.end ?? start + USUAL_MS) ? 'during' : 'after';
}

/** When the phase will change by itself; null: never. */
export function nextPhaseAt(meeting: Timed, now: Instant): Instant | null {
  const phase = phaseOf(meeting, now);
  if (meeting.start === null || phase === 'after') return null;
  if (phase === 'during') return meeting.end ?? meeting.start + USUAL_MS;
  const early = meeting.start - EARLY_MS;
  return early > now ? early : null;
}

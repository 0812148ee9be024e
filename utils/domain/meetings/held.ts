import type { Instant } from '../calendar/calendar-event';
import { HOUR_MS, MINUTE_MS } from '../time/lengths';
import { beginOf, type MeetingTime, overAt } from './facts';
import type { StateReason } from './state-reason';

/**
 * Something the user did that only happens when people met. `note`: its text was last written then. `topic-ticked`
 * and `action-made` are tied to this meeting; `action-done` is any item of the pair.
 */
export interface HeldSign {
  kind: 'note' | 'topic-ticked' | 'action-made' | 'action-done';
  at: Instant;
}

/** People open the agenda a little early; what was written before that is preparation. */
const EARLY_MS = 15 * MINUTE_MS;
/** An old promise that is ticked long after the meeting says nothing about the meeting. */
const DONE_WITHIN_MS = 2 * HOUR_MS;

const STRENGTH: HeldSign['kind'][] = ['note', 'topic-ticked', 'action-made', 'action-done'];

/** Why we believe that a meeting that is over took place, strongest sign first; null when nothing says so. */
export function heldBecause(time: MeetingTime, signs: readonly HeldSign[], homeZone: string): StateReason | null {
  const begin = beginOf(time, homeZone);
  const over = overAt(time, homeZone);
  if (begin === null || over === null) return null;
  const counts = (sign: HeldSign) =>
    sign.at >= begin - EARLY_MS && (sign.kind !== 'action-done' || sign.at <= over + DONE_WITHIN_MS);
  return STRENGTH.find((kind) => signs.some((sign) => sign.kind === kind && counts(sign))) ?? null;
}

import type { Instant } from '../calendar/calendar-event';
import { stripCancelPrefix } from '../detection/strip-cancel-prefix';
import type { MeetingState } from '../rows/meeting';
import { believed } from './believed';
import { beginOf, type MeetingTruth, type SightingFacts } from './facts';
import type { HeldSign } from './held';
import { movedFrom, wasMoved } from './moved';
import { stateOf } from './state-of';

export interface Reconciliation {
  /** What was believed so far; null for a meeting that is seen for the first time. */
  previous: MeetingTruth | null;
  /** What each source says now, in any order (utils/domain/meetings/facts.ts). Empty: a meeting without an event. */
  sightings: readonly SightingFacts[];
  /** Notes, ticks and promises of this meeting. */
  signs: readonly HeldSign[];
  now: Instant;
  /** The user's own zone. */
  homeZone: string;
}

/**
 * What is true of a meeting (architecture §4). Saying the same twice changes nothing, and the order in which the
 * sources are listed neither. Returns null only when there is neither a previous truth nor a sighting.
 */
export function reconcile(known: Reconciliation): MeetingTruth | null {
  const { previous } = known;
  const seen = believed(known.sightings);
  const base = seen ? timesAndWords(previous, seen) : previous;
  if (!base) return null;
  const next = previous && seen ? noteMove(previous, base, known) : base;
  const verdict = stateOf(next, seen, known);
  return { ...next, ...verdict, answeredAt: answeredAt(previous, next, verdict.state) };
}

/** The fields that changed, or null when nothing did. A new meeting has changed in all of them. */
export function truthPatch(previous: MeetingTruth | null, next: MeetingTruth): Partial<MeetingTruth> | null {
  if (!previous) return next;
  const keys = Object.keys(next) as (keyof MeetingTruth)[];
  const changed = keys.filter((key) => previous[key] !== next[key]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((key) => [key, next[key]]));
}

function timesAndWords(previous: MeetingTruth | null, seen: SightingFacts): MeetingTruth {
  // A page that can't read the time of an event it shows doesn't make the known time untrue.
  const time = seen.date === null && previous ? previous : seen;
  return {
    title: stripCancelPrefix(seen.title).title,
    start: time.start,
    end: time.end,
    date: time.date,
    timeZone: time.timeZone,
    zoneCertain: time.zoneCertain,
    recurring: seen.recurring ?? previous?.recurring ?? null,
    location: seen.location ?? previous?.location ?? null,
    state: previous?.state ?? 'scheduled',
    stateReason: previous?.stateReason ?? 'seen',
    stateBy: previous?.stateBy ?? 'unknown',
    movedFrom: previous?.movedFrom ?? null,
    userSaid: previous?.userSaid ?? null,
    standsAgainst: previous?.standsAgainst ?? null,
    saidBy: previous?.saidBy ?? null,
    answeredAt: previous?.answeredAt ?? null,
  };
}

function noteMove(previous: MeetingTruth, next: MeetingTruth, { now, homeZone }: Reconciliation): MeetingTruth {
  if (!wasMoved(previous, next, homeZone, now)) return next;
  const from = movedFrom(previous, next, homeZone);
  const isAhead = (beginOf(next, homeZone) ?? 0) > now;
  // "We didn't meet" and "it was called off" were said of the old time; the new one is still to come.
  const userSaid = isAhead && previous.userSaid !== 'stands' ? null : next.userSaid;
  return { ...next, movedFrom: from, userSaid, answeredAt: null };
}

/** An answer was given to one fact; a new fact of that weight asks again. */
function answeredAt(previous: MeetingTruth | null, next: MeetingTruth, state: MeetingState): Instant | null {
  const asks = state === 'cancelled' || state === 'declined' || state === 'unknown';
  return previous && previous.state !== state && asks ? null : next.answeredAt;
}

import type { Instant } from '../calendar/calendar-event';
import { stripCancelPrefix } from '../detection/strip-cancel-prefix';
import type { ByWhom, MeetingState } from '../rows/meeting';
import { goneFromViews, isGone, markedCancelled } from './cancelled';
import { declined } from './declined';
import { type MeetingTruth, overAt, type SightingFacts } from './facts';
import { type HeldSign, heldBecause } from './held';
import { movedFrom, wasMoved } from './moved';
import type { StateReason } from './state-reason';

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
  const { previous, now } = known;
  const seen = believed(known.sightings);
  const base = seen ? timesAndWords(previous, seen) : previous;
  if (!base) return null;
  const next = previous && seen ? noteMove(previous, base, now) : base;
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

/** Whoever still shows the event beats whoever no longer does; then the newest word counts. */
function believed(sightings: readonly SightingFacts[]): SightingFacts | null {
  const rank = (facts: SightingFacts) => (isGone(facts) ? 0 : 1);
  const sorted = [...sightings].sort(
    (a, b) => rank(b) - rank(a) || b.seenAt - a.seenAt || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
  );
  return sorted[0] ?? null;
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
    answeredAt: previous?.answeredAt ?? null,
  };
}

function noteMove(previous: MeetingTruth, next: MeetingTruth, now: Instant): MeetingTruth {
  if (!wasMoved(previous, next, now)) return next;
  const from = movedFrom(previous, next);
  // "We didn't meet" was said of the old time; the new one is still to come.
  const userSaid = next.start !== null && next.start > now ? null : next.userSaid;
  return { ...next, movedFrom: from, userSaid, answeredAt: null };
}

interface StateVerdict {
  state: MeetingState;
  stateReason: StateReason;
  stateBy: ByWhom;
}

function stateOf(meeting: MeetingTruth, seen: SightingFacts | null, known: Reconciliation): StateVerdict {
  const say = (state: MeetingState, stateReason: StateReason, stateBy: ByWhom = 'unknown') => ({
    state,
    stateReason,
    stateBy,
  });
  if (meeting.userSaid === 'held') return say('held', 'user-said-held');
  if (meeting.userSaid === 'not-held') return say('missed', 'user-said-not-held');

  // Sightings stay on their device; a meeting from a backup keeps what they once proved.
  const off = !seen && (meeting.state === 'cancelled' || meeting.state === 'declined');
  if (off) return say(meeting.state, meeting.stateReason as StateReason, meeting.stateBy);
  const marked = seen && markedCancelled(seen);
  if (marked) return say('cancelled', marked.reason, marked.by);
  const over = overAt(meeting, known.homeZone);
  const isOver = over !== null && known.now >= over;
  const held = isOver ? heldBecause(meeting, known.signs, known.homeZone) : null;
  // An event that was tidied away after people met and wrote notes was still held.
  if (held && (!seen || isGone(seen))) return say('held', held);
  const gone = seen && goneFromViews(seen);
  if (gone) return say('cancelled', gone.reason, gone.by);
  const no = seen && declined(seen);
  if (no) return say('declined', no.reason, no.by);
  if (held) return say('held', held);
  if (isOver) return say('unknown', 'past-without-sign');
  if (meeting.movedFrom !== null) return say('scheduled', 'moved', seen?.organizerIsMe ? 'me' : 'unknown');
  return say('scheduled', seen ? 'seen' : 'made-by-user');
}

/** An answer was given to one fact; a new fact of that weight asks again. */
function answeredAt(previous: MeetingTruth | null, next: MeetingTruth, state: MeetingState): Instant | null {
  const asks = state === 'cancelled' || state === 'declined' || state === 'unknown';
  return previous && previous.state !== state && asks ? null : next.answeredAt;
}

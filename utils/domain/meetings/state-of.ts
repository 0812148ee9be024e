import type { Instant } from '../calendar/calendar-event';
import type { ByWhom, MeetingState } from '../rows/meeting';
import { type CallOff, goneFromViews, isHidden, markedCancelled } from './cancelled';
import { othersNo, ownNo } from './declined';
import { type MeetingTruth, overAt, type SightingFacts } from './facts';
import { type HeldSign, heldBecause } from './held';
import { counts } from './stands';
import type { StateReason } from './state-reason';

type StateVerdict = Pick<MeetingTruth, 'state' | 'stateBy'> & { stateReason: StateReason };

interface Known {
  /** What was believed so far. */
  previous: MeetingTruth | null;
  signs: readonly HeldSign[];
  now: Instant;
  homeZone: string;
}

/** The state of a meeting whose time and words are known, how we know it, and by whom it was called off. */
export function stateOf(meeting: MeetingTruth, seen: SightingFacts | null, known: Known): StateVerdict {
  const said = saidByUser(meeting);
  if (said) return said;
  // Sightings stay on their device; a meeting from a backup keeps what they once proved.
  if (!seen && provedBefore(meeting)) return say(meeting.state, meeting.stateReason as StateReason, meeting.stateBy);
  const over = overAt(meeting, known.homeZone);
  const isOver = over !== null && known.now >= over;
  const held = isOver ? heldBecause(meeting, known.signs, known.homeZone) : null;
  const off = seen && calledOff(meeting, seen);
  // What was written while people met outlasts the event that is tidied away, marked or declined after that. A mark
  // that stood there before is believed: then the note was written instead.
  const outlasts = known.previous?.state === 'held' || !off || !isMark(off);
  if (held && outlasts) return say('held', held);
  if (off) return say(off.state, off.reason, meeting.saidBy ?? off.by);
  if (isOver) return say('unknown', 'past-without-sign');
  return expected(meeting, seen);
}

function say(state: MeetingState, stateReason: StateReason, stateBy: ByWhom = 'unknown'): StateVerdict {
  return { state, stateReason, stateBy };
}

function saidByUser({ userSaid, saidBy }: MeetingTruth): StateVerdict | null {
  if (userSaid === 'held') return say('held', 'user-said-held');
  if (userSaid === 'not-held') return say('missed', 'user-said-not-held');
  if (userSaid === 'off') return say('cancelled', 'user-said-off', saidBy ?? 'unknown');
  return null;
}

function provedBefore({ state, stateReason, userSaid }: MeetingTruth): boolean {
  const isOff = state === 'cancelled' || state === 'declined';
  return isOff && userSaid !== 'stands' && stateReason !== 'user-said-off';
}

/** Why the meeting won't take place, surest sign first; null when nothing that counts says so. */
function calledOff(meeting: MeetingTruth, seen: SightingFacts): (CallOff & { state: MeetingState }) | null {
  const signs = [
    { state: 'cancelled' as const, sign: markedCancelled(seen) },
    // Some calendars hide what one said no to: that it is gone then says nothing new.
    { state: 'declined' as const, sign: ownNo(seen) },
    { state: 'cancelled' as const, sign: goneFromViews(seen) },
    { state: 'declined' as const, sign: othersNo(seen) },
  ];
  for (const { state, sign } of signs) if (sign && counts(sign.reason, meeting)) return { state, ...sign };
  return null;
}

function isMark({ reason }: CallOff): boolean {
  return reason === 'marked-cancelled' || reason === 'title-says-cancelled';
}

/** Still to come, for all that is known. */
function expected(meeting: MeetingTruth, seen: SightingFacts | null): StateVerdict {
  if (meeting.userSaid === 'stands') return say('scheduled', 'user-said-stands');
  if (seen && isHidden(seen)) return say('scheduled', 'not-shown');
  if (meeting.movedFrom !== null) return say('scheduled', 'moved', seen?.organizerIsMe ? 'me' : 'unknown');
  return say('scheduled', seen ? 'seen' : 'made-by-user');
}

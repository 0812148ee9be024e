import type { MeetingState } from '../rows/meeting';
import type { RepairCause, RepairView } from '../views/repair-view';

/** What a message is about. Who cancelled changes the words: one's own cancellation needs a "sorry". */
export type Situation = 'cancelledByMe' | 'cancelled' | 'declinedByMe' | 'declined' | 'missed' | 'moved';

export function situationOf({ cause, by }: Pick<RepairView, 'cause' | 'by'>): Situation {
  if (by === 'me' && cause === 'cancelled') return 'cancelledByMe';
  if (by === 'me' && cause === 'declined') return 'declinedByMe';
  return cause;
}

/** Why a new time is asked for: a meeting that nobody knows of may have been missed, one that stands is to move. */
export function causeOf(state: MeetingState): RepairCause {
  if (state === 'cancelled' || state === 'declined') return state;
  return state === 'scheduled' ? 'moved' : 'missed';
}

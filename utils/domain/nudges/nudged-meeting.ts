import type { Instant } from '../calendar/calendar-event';
import type { Questionable } from '../meetings/questions';
import { timeOfMeeting } from '../meetings/time-of-meeting';
import type { Id } from '../rows/row';

/** The meeting as nudges see it. */
export type NudgedMeeting = Questionable & {
  id: Id;
  /** Something stands on its agenda. */
  hasTopics: boolean;
  /** Something was noted, ticked, promised or rated in it or after it. */
  written: boolean;
};

/** When it is, told so that a flight to another zone doesn't make another fact of a meeting that has only a day. */
export function factOf(meeting: Pick<NudgedMeeting, 'start' | 'date'>): Instant {
  return timeOfMeeting(meeting);
}

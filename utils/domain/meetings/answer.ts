import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { beginOf, type MeetingTime } from './facts';

export type MeetingAnswer = 'held' | 'not-held' | 'dismiss';

type Answered = Pick<MeetingRow, 'userSaid' | 'answeredAt'>;

/**
 * What an answer writes; the reconciler draws the state from it. "We met" and "dismiss" settle the question, "we
 * didn't" leaves it open until a new time is asked for or the question dismissed. Saying something of a meeting that
 * hasn't begun is a slip of the finger: then only the question goes.
 */
export function answerPatch(
  meeting: MeetingTime,
  answer: MeetingAnswer,
  homeZone: string,
  now: Instant,
): Partial<Answered> {
  const begin = beginOf(meeting, homeZone);
  if (answer === 'dismiss' || (begin !== null && begin > now)) return { answeredAt: now };
  return { userSaid: answer, answeredAt: answer === 'held' ? now : null };
}

import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow, UserSaid } from '../rows/meeting';
import { beginOf, type MeetingTime } from './facts';
import { corrected } from './stands';

export type MeetingAnswer = UserSaid | 'dismiss';

type Answered = Pick<MeetingRow, 'userSaid' | 'standsAgainst' | 'answeredAt'>;
type Asked = MeetingTime & Pick<MeetingRow, 'state' | 'stateReason' | 'standsAgainst'>;

/**
 * What an answer writes; the reconciler draws the state from it. "We met", "it takes place" and "dismiss" settle the
 * question, "we didn't" and "it was called off" leave it open until a new time is asked for or the question dismissed.
 * Saying that a meeting was held or missed that hasn't begun is a slip of the finger: then only the question goes.
 */
export function answerPatch(meeting: Asked, answer: MeetingAnswer, homeZone: string, now: Instant): Partial<Answered> {
  if (answer === 'stands') return { userSaid: answer, standsAgainst: corrected(meeting), answeredAt: now };
  // Of one that is known to be off, and perhaps dealt with, it is no news.
  if (answer === 'off')
    return meeting.state === 'cancelled' ? { userSaid: answer } : { userSaid: answer, answeredAt: null };
  const begin = beginOf(meeting, homeZone);
  if (answer === 'dismiss' || (begin !== null && begin > now)) return { answeredAt: now };
  return { userSaid: answer, answeredAt: answer === 'held' ? now : null };
}

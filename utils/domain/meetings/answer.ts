import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { beginOf, type MeetingTime } from './facts';

export type MeetingAnswer = 'held' | 'not-held' | 'dismiss';

type Answered = Pick<MeetingRow, 'state' | 'stateReason' | 'stateBy' | 'userSaid' | 'answeredAt'>;

/**
 * What an answer writes. "We met" and "we didn't" beat every rule and can be taken back by the other answer;
 * "dismiss" only puts the question away. Saying something of a meeting that hasn't begun is a slip of the finger:
 * then only the question goes.
 */
export function answerPatch(
  meeting: MeetingTime,
  answer: MeetingAnswer,
  homeZone: string,
  now: Instant,
): Partial<Answered> {
  const begin = beginOf(meeting, homeZone);
  if (answer === 'dismiss' || (begin !== null && begin > now)) return { answeredAt: now };
  const by = { stateBy: 'unknown', answeredAt: now } as const;
  return answer === 'held'
    ? { ...by, userSaid: 'held', state: 'held', stateReason: 'user-said-held' }
    : { ...by, userSaid: 'not-held', state: 'missed', stateReason: 'user-said-not-held' };
}

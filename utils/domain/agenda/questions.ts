import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { stampTime } from '../time/hybrid-clock';
import { instantToDate } from '../time/zone';
import type { MeetingSummary, Question } from '../views/parts';

const DAY = 86_400_000;
/** What nobody asked about for two weeks is history, not a question. */
const ASK_FOR = 14 * DAY;

type Asking = Pick<
  MeetingRow,
  'state' | 'start' | 'end' | 'date' | 'movedFrom' | 'answeredAt' | 'userSaid' | 'createdAt'
>;
export type MeetingQuestion = Exclude<Question['kind'], 'is-one-on-one'>;

/**
 * What a meeting asks the user now, or null. A meeting of which nobody knows whether it was held is asked about from
 * the next day on, and only if it was known before it was over: paging back through an old calendar asks nothing.
 */
export function meetingQuestion(meeting: Asking, now: Instant, zone: string): MeetingQuestion | null {
  if (meeting.answeredAt !== null) return null;
  const at = meeting.start ?? (meeting.date ? Date.parse(`${meeting.date}T00:00:00Z`) : null);
  if (at === null || at < now - ASK_FOR) return null;
  const over = meeting.end ?? at;
  if (meeting.state !== 'missed' && stampTime(meeting.createdAt) > over) return null;
  if (meeting.state === 'cancelled' || meeting.state === 'declined') return meeting.state;
  if (meeting.state === 'missed') return 'missed';
  if (meeting.state === 'unknown') return instantToDate(over, zone) < instantToDate(now, zone) ? 'missed' : null;
  return meeting.state === 'scheduled' && meeting.movedFrom !== null && at > now ? 'moved' : null;
}

const URGENCY: Record<Question['kind'], number> = {
  cancelled: 0,
  declined: 1,
  moved: 2,
  missed: 3,
  'is-one-on-one': 4,
};

/** What is still ahead first, the soonest first; then what is past, the latest first; then "is this a one-on-one?". */
export function byPressing(now: Instant) {
  const key = (question: Question): [number, number] => {
    if (question.kind === 'is-one-on-one') return [2, 0];
    const at = timeOf(question.meeting);
    return at >= now ? [0, at] : [1, -at];
  };
  return (a: Question, b: Question): number => {
    const [groupA, timeA] = key(a);
    const [groupB, timeB] = key(b);
    return groupA - groupB || timeA - timeB || URGENCY[a.kind] - URGENCY[b.kind];
  };
}

function timeOf(meeting: MeetingSummary): Instant {
  return meeting.start ?? (meeting.date ? Date.parse(`${meeting.date}T00:00:00Z`) : 0);
}

import type { Instant } from '../calendar/calendar-event';
import type { MeetingRow } from '../rows/meeting';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import { instantToWall } from '../time/zone';
import { beginOf, overAt } from './facts';
import { asksWhetherMet, type MissedSettings } from './missed';

/** `unclear`: the calendar doesn't show it any more, and it can't be told whether it is gone or only hidden. */
export type MeetingQuestionKind = 'cancelled' | 'moved' | 'declined' | 'missed' | 'unclear';

export interface MeetingQuestion<M> {
  kind: MeetingQuestionKind;
  meeting: M;
}

/** The fields that a question rests on. */
export type Questionable = Pick<
  MeetingRow,
  | 'pairId'
  | 'start'
  | 'end'
  | 'date'
  | 'timeZone'
  | 'zoneCertain'
  | 'state'
  | 'stateBy'
  | 'movedFrom'
  | 'answeredAt'
  | 'createdAt'
> &
  Partial<Pick<MeetingRow, 'stateReason'>>;

/** A meeting that was called off can be made up for within about a week. */
const REPAIR_FOR_MS = 7 * DAY_MS;

/** What falls out further ahead has time; most series fill their own gaps until then. */
const REPAIR_AHEAD_MS = 31 * DAY_MS;

/** What one meeting asks of the user now, or null. */
export function questionOf(
  meeting: Questionable,
  settings: MissedSettings,
  homeZone: string,
  now: Instant,
): MeetingQuestionKind | null {
  if (meeting.answeredAt !== null) return null;
  const begin = beginOf(meeting, homeZone);
  const over = overAt(meeting, homeZone);
  if (begin === null || over === null) return null;
  if (meeting.state === 'cancelled' || meeting.state === 'declined') {
    // One that was already over when the calendar first showed it is history, not news.
    const inReach = over > now - REPAIR_FOR_MS && begin < now + REPAIR_AHEAD_MS;
    return inReach && stampTime(meeting.createdAt) < over ? meeting.state : null;
  }
  if (meeting.stateReason === 'not-shown') return over > now && begin < now + REPAIR_AHEAD_MS ? 'unclear' : null;
  // Whoever moves their own meeting knows it.
  if (meeting.state === 'scheduled' && meeting.movedFrom !== null && meeting.stateBy !== 'me') {
    return over > now ? 'moved' : null;
  }
  // "We didn't meet" leaves the rest of the question open: when will we?
  if (meeting.state === 'missed') return over > now - REPAIR_FOR_MS ? 'missed' : null;
  return asksWhetherMet(meeting, settings, homeZone, now) ? 'missed' : null;
}

/** In the calendar's eyes it falls out, or may do. */
function isCalledOff(meeting: Pick<Questionable, 'state' | 'stateReason'>): boolean {
  return meeting.state === 'cancelled' || meeting.state === 'declined' || meeting.stateReason === 'not-shown';
}

/** What happened to it, alike for all to which the same happened; null when nothing did. */
function newsOf(meeting: Questionable): string | null {
  const { pairId, state, start, movedFrom, timeZone } = meeting;
  if (isCalledOff(meeting)) return `${pairId} off`;
  if (state !== 'scheduled' || movedFrom === null || start === null) return null;
  // By the clock on the wall: it may change between two occurrences of a series that was moved as a whole.
  const [from, to] = [movedFrom, start].map((at) => Date.parse(`${instantToWall(at, timeZone ?? 'UTC')}Z`));
  return `${pairId} moved ${to! - from!}`;
}

/**
 * Of several one-on-ones with one person that were called off, or moved by as much, and are still ahead (a series was
 * ended or split, someone is away), the soonest speaks for all. These are the others.
 */
export function spokenFor<M extends Questionable>(meetings: readonly M[], homeZone: string, now: Instant): Set<M> {
  const ahead = meetings
    .filter((one) => newsOf(one) !== null && one.answeredAt === null && (beginOf(one, homeZone) ?? 0) > now)
    .sort((a, b) => beginOf(a, homeZone)! - beginOf(b, homeZone)!);
  const first = new Set([...Map.groupBy(ahead, newsOf).values()].map(([soonest]) => soonest));
  return new Set(ahead.filter((one) => !first.has(one)));
}

/** The meetings for which an answer to this one stands, too. */
export function spokenForBy<M extends Questionable & { id: string }>(
  meeting: M,
  all: readonly M[],
  homeZone: string,
  now: Instant,
): M[] {
  const news = newsOf(meeting);
  if (news === null) return [];
  const others = all.filter((one) => newsOf(one) === news && one.id !== meeting.id);
  return [...spokenFor([meeting, ...others], homeZone, now)].filter((one) => one.id !== meeting.id);
}

/**
 * What needs an answer, most urgent first: what is still to come by its start (there is time to act), then what has
 * passed, latest first. The list is the popup's, its length the badge's.
 */
export function meetingQuestions<M extends Questionable>(
  meetings: readonly M[],
  settings: MissedSettings,
  homeZone: string,
  now: Instant,
): MeetingQuestion<M>[] {
  const silent = spokenFor(meetings, homeZone, now);
  const asked = meetings.flatMap((meeting) => {
    if (silent.has(meeting)) return [];
    const kind = questionOf(meeting, settings, homeZone, now);
    return kind ? [{ kind, meeting, begin: beginOf(meeting, homeZone)! }] : [];
  });
  const ahead = asked.filter((one) => one.begin > now).sort((a, b) => a.begin - b.begin);
  const past = asked.filter((one) => one.begin <= now).sort((a, b) => b.begin - a.begin);
  return [...ahead, ...past].map(({ kind, meeting }) => ({ kind, meeting }));
}

/** How far around today "is this a one-on-one?" is asked, and how often at once: the calendar is full of maybes. */
const ASK_BACK_MS = DAY_MS;
const ASK_AHEAD_MS = 7 * DAY_MS;
const ASK_AT_ONCE = 3;

/** Which of the events that may be one-on-ones are asked about: the next ones, one of each series, a few at a time. */
export function eventsToAsk<E extends { start: Instant | null; seriesKey: string | null }>(
  events: readonly E[],
  now: Instant,
): E[] {
  const seen = new Set<string>();
  return events
    .filter((event) => event.start !== null && event.start > now - ASK_BACK_MS && event.start < now + ASK_AHEAD_MS)
    .sort((a, b) => a.start! - b.start!)
    .filter((event) => event.seriesKey === null || (!seen.has(event.seriesKey) && seen.add(event.seriesKey)))
    .slice(0, ASK_AT_ONCE);
}

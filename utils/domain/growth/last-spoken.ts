import type { CalendarDate } from '../calendar/calendar-event';
import type { MeetingState } from '../rows/meeting';
import type { Id } from '../rows/row';
import { instantToDate } from '../time/zone';
import type { GrowthView } from '../views/growth-view';

/** When something was last spoken of; `meetingId` null: outside of any one-on-one, or which one is not known. */
export interface Spoken {
  on: CalendarDate;
  meetingId: Id | null;
}

type Sources = Pick<GrowthView, 'mentions' | 'evidence' | 'topics' | 'meetings' | 'today' | 'zone'>;

/** In these nobody spoke of anything. */
const FELL_OUT: ReadonlySet<MeetingState> = new Set<MeetingState>(['cancelled', 'declined', 'missed']);

/**
 * When each thing was last spoken of: it was said so in a meeting, a topic that was made of it was ticked, or something
 * was seen that shows it. What is not in it never was. A day to come counts as today.
 */
export function lastSpoken(sources: Sources): ReadonlyMap<Id, Spoken> {
  const { mentions, evidence, topics, today, zone } = sources;
  const meetings = new Map(sources.meetings.map((one) => [one.id, one]));
  const last = new Map<Id, Spoken>();
  const hear = (aboutId: Id, day: CalendarDate, meetingId: Id | null) => {
    const on = day < today ? day : today;
    if (on > (last.get(aboutId)?.on ?? '')) last.set(aboutId, { on, meetingId });
  };
  for (const { aboutId, meetingId, at } of mentions) {
    const meeting = meetings.get(meetingId);
    if (meeting && FELL_OUT.has(meeting.state)) continue;
    hear(aboutId, meeting?.on ?? instantToDate(at, zone), meetingId);
  }
  for (const { aboutId, meetingId, at } of evidence) {
    hear(aboutId, meetings.get(meetingId ?? '')?.on ?? instantToDate(at, zone), meetingId);
  }
  for (const { aboutId, doneOn } of topics) if (doneOn !== null) hear(aboutId, doneOn, null);
  return last;
}

/** The later of two; null: neither ever was. */
export function laterSpoken(a: Spoken | null, b: Spoken | null): Spoken | null {
  if (a === null || b === null) return a ?? b;
  return b.on > a.on ? b : a;
}

import { DueLine } from '../actions/due';
import type { Instant } from '../calendar/calendar-event';
import { timeOfMeeting } from '../meetings/time-of-meeting';
import { type DayEnds, dayEndsOf } from '../time/day-ends';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import type { CountedItem, CountedMeeting, Relationship } from './relationship';
import type { Into } from './tally';

/**
 * What became of promises, of both sides. Dropped ones were let go on purpose and count in none of these.
 * - by its day: counted on the day it is due, which is over before it counts;
 * - by the next meeting: counted at the meeting it was promised in, once the next held one has begun;
 * - days to done: counted when it was done.
 */
export function countItems({ meetings, items }: Relationship, into: Into, now: Instant, zone: string): void {
  const held = meetings.filter(({ state }) => state === 'held').map(timeOfMeeting);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const line = new DueLine(meetings);
  const days = dayEndsOf(zone);
  for (const item of items) {
    if (item.droppedAt !== null) continue;
    countDue(item, overAt(item, line, days), into, now);
    countNext(item, byId.get(item.madeIn ?? ''), held, into, now);
    countDone(item, into);
  }
}

/** The first moment after the day it is due; null when it is due on none that is known. */
function overAt(item: CountedItem, line: DueLine<CountedMeeting>, days: DayEnds): Instant | null {
  if (item.due !== 'next') return item.due === null ? null : days.ofDate(item.due);
  const meeting = line.next(item);
  if (meeting === null) return null;
  if (meeting.start !== null) return days.ofInstant(meeting.start);
  return meeting.date === null ? null : days.ofDate(meeting.date);
}

function countDue({ doneAt }: CountedItem, over: Instant | null, into: Into, now: Instant): void {
  // A moment earlier is still the day itself.
  const tally = over !== null && over <= now && into(over - 1);
  if (!tally) return;
  tally.doneByDue.of++;
  if (doneAt !== null && doneAt < over) tally.doneByDue.part++;
}

function countNext(
  item: CountedItem,
  madeIn: CountedMeeting | undefined,
  held: readonly Instant[],
  into: Into,
  now: Instant,
): void {
  const made = madeIn ? timeOfMeeting(madeIn) : stampTime(item.createdAt);
  const tally = into(made);
  if (!tally) return;
  tally.putOff.part += item.movedTimes;
  tally.putOff.of++;
  const next = madeIn && held.find((at) => at > made);
  if (next === undefined || next > now) return;
  tally.doneByNext.of++;
  if (item.doneAt !== null && item.doneAt <= next) tally.doneByNext.part++;
}

function countDone({ doneAt, createdAt }: CountedItem, into: Into): void {
  if (doneAt === null) return;
  into(doneAt)?.daysToDone.push(Math.max(0, (doneAt - stampTime(createdAt)) / DAY_MS));
}

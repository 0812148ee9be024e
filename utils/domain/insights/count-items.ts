import { nextMeeting } from '../actions/due';
import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { Id } from '../rows/row';
import { stampTime } from '../time/hybrid-clock';
import { addCalendarDays, instantToDate, wallToInstant } from '../time/zone';
import { timeOfMeeting } from './count-meetings';
import type { CountedItem, CountedMeeting, Relationship } from './relationship';
import type { Into } from './tally';

const DAY_MS = 86_400_000;

/**
 * What became of promises, of both sides. Dropped ones were let go on purpose and count in none of these.
 * - by its day: counted on the day it is due, which is over before it counts;
 * - by the next meeting: counted at the meeting it was promised in, once the next held one has begun;
 * - days to done: counted when it was done.
 */
export function countItems({ meetings, items }: Relationship, into: Into, now: Instant, zone: string): void {
  const held = meetings.filter(({ state }) => state === 'held').map(timeOfMeeting);
  const byId = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const days = new DayEnds(zone);
  for (const item of items) {
    if (item.droppedAt !== null) continue;
    countDue(item, days.ofDue(item, meetings), into, now);
    countNext(item, byId.get(item.madeIn ?? ''), held, into, now);
    countDone(item, into);
  }
}

/** First moments after days. Asking for a zone's midnight is slow, and thousands of promises share a few days. */
class DayEnds {
  private readonly zone: string;
  private readonly ends = new Map<CalendarDate, Instant | null>();
  private readonly dates = new Map<Id, CalendarDate | null>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** Of the day an item is due; null when it is due on none that is known. */
  ofDue(item: CountedItem, meetings: readonly CountedMeeting[]): Instant | null {
    if (item.due !== 'next') return item.due === null ? null : this.ofDate(item.due);
    const meeting = nextMeeting(item, meetings);
    const date = meeting && this.dateOf(meeting);
    return date === null ? null : this.ofDate(date);
  }

  private dateOf({ id, start, date }: CountedMeeting): CalendarDate | null {
    const known = this.dates.get(id);
    if (known !== undefined) return known;
    const on = start === null ? date : instantToDate(start, this.zone);
    this.dates.set(id, on);
    return on;
  }

  private ofDate(date: CalendarDate): Instant | null {
    const known = this.ends.get(date);
    if (known !== undefined) return known;
    const end = wallToInstant(`${addCalendarDays(date, 1)}T00:00`, this.zone);
    this.ends.set(date, end);
    return end;
  }
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

import type { CalendarDate, Instant } from '../calendar/calendar-event';
import { timeOfMeeting } from '../meetings/time-of-meeting';
import type { ActionItemRow } from '../rows/agenda';
import type { MeetingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import { stampTime } from '../time/hybrid-clock';
import { instantToDate } from '../time/zone';

export type DueMeeting = Pick<MeetingRow, 'id' | 'start' | 'date' | 'state'>;
export type DueItem = Pick<ActionItemRow, 'due' | 'madeIn' | 'createdAt' | 'doneAt' | 'droppedAt' | 'nextFrom'>;

/** A meeting that did not take place is nobody's deadline. */
const NO_MEETING: ReadonlySet<MeetingRow['state']> = new Set(['cancelled', 'declined', 'missed']);

/**
 * Meetings of a pair, by time, ready to be asked for the one that `next` means: the first one after an item was made,
 * or after it was put off. What was promised in a meeting is due in the one after it, also when it was written down
 * before that meeting began.
 */
export class DueLine<M extends DueMeeting> {
  private readonly times = new Map<Id, Instant>();
  /** Those that took or take place. */
  private readonly standing: { at: Instant; meeting: M }[] = [];

  constructor(meetings: readonly M[]) {
    for (const meeting of meetings) {
      const at = timeOfMeeting(meeting);
      this.times.set(meeting.id, at);
      if (!NO_MEETING.has(meeting.state)) this.standing.push({ at, meeting });
    }
  }

  next(item: DueItem): M | null {
    const madeIn = this.times.get(item.madeIn ?? '') ?? 0;
    const after = Math.max(stampTime(item.createdAt), madeIn, item.nextFrom ?? 0);
    let [low, high] = [0, this.standing.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.standing[middle]!.at > after) high = middle;
      else low = middle + 1;
    }
    const found = this.standing[low];
    return (found?.meeting.id === item.madeIn ? this.standing[low + 1] : found)?.meeting ?? null;
  }
}

/** When the meeting takes place that an item is due at; null when it is due on a day or no such meeting is known. */
export function dueMeetingAt(item: DueItem, meetings: readonly DueMeeting[]): Instant | null {
  const meeting = item.due === 'next' ? new DueLine(meetings).next(item) : null;
  return meeting && timeOfMeeting(meeting);
}

/** The day an item is due; null when none was chosen or no next one-on-one is known yet. */
export function dueDate(item: DueItem, meetings: readonly DueMeeting[], zone: string): CalendarDate | null {
  if (item.due !== 'next') return item.due;
  const meeting = new DueLine(meetings).next(item);
  return meeting && (meeting.start === null ? meeting.date : instantToDate(meeting.start, zone));
}

/** Neither done nor dropped. */
function isOpen(item: Pick<ActionItemRow, 'doneAt' | 'droppedAt'>): boolean {
  return item.doneAt === null && item.droppedAt === null;
}

/** Overdue is an open item whose day has passed; on the day itself there is still time. */
export function isOverdue(
  item: Pick<ActionItemRow, 'doneAt' | 'droppedAt'>,
  due: CalendarDate | null,
  today: CalendarDate,
): boolean {
  return isOpen(item) && due !== null && due < today;
}

/**
 * How often an open item was put off: by hand, and by every one-on-one that was held when or after it was due without
 * it being done. Two times, and it is worth asking what got in the way.
 */
export function timesMoved(item: DueItem & Pick<ActionItemRow, 'movedTimes'>, meetings: readonly DueMeeting[]): number {
  if (item.due !== 'next' || !isOpen(item)) return item.movedTimes;
  const due = new DueLine(meetings).next(item);
  if (!due) return item.movedTimes;
  const carried = meetings.filter(
    (meeting) => meeting.state === 'held' && timeOfMeeting(meeting) >= timeOfMeeting(due),
  );
  return item.movedTimes + carried.length;
}

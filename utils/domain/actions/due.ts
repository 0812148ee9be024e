import type { CalendarDate, Instant } from '../calendar/calendar-event';
import type { ActionItemRow } from '../rows/agenda';
import type { MeetingRow } from '../rows/meeting';
import { stampTime } from '../time/hybrid-clock';
import { instantToDate } from '../time/zone';

export type DueMeeting = Pick<MeetingRow, 'id' | 'start' | 'date' | 'state'>;
export type DueItem = Pick<ActionItemRow, 'due' | 'madeIn' | 'createdAt' | 'doneAt'>;

/** A meeting that did not take place is nobody's deadline. */
const NO_MEETING: ReadonlySet<MeetingRow['state']> = new Set(['cancelled', 'declined', 'missed']);

/** When a meeting counts as being: its start, or the first moment of its day. */
function meetingTime(meeting: DueMeeting): Instant {
  return meeting.start ?? (meeting.date ? Date.parse(`${meeting.date}T00:00:00Z`) : 0);
}

/**
 * The meeting that `next` means: the first one after the item was made. What was promised in a meeting is due in the
 * one after it, also when it was written down before that meeting began. `meetings` are those of the item's pair, by
 * time.
 */
function nextMeeting<M extends DueMeeting>(item: DueItem, meetings: readonly M[]): M | null {
  const madeIn = meetings.find((meeting) => meeting.id === item.madeIn);
  const after = Math.max(stampTime(item.createdAt), madeIn ? meetingTime(madeIn) : 0);
  return (
    meetings.find(
      (meeting) => meetingTime(meeting) > after && meeting.id !== item.madeIn && !NO_MEETING.has(meeting.state),
    ) ?? null
  );
}

/** The day an item is due; null when none was chosen or no next one-on-one is known yet. */
export function dueDate(item: DueItem, meetings: readonly DueMeeting[], zone: string): CalendarDate | null {
  if (item.due !== 'next') return item.due;
  const meeting = nextMeeting(item, meetings);
  return meeting && (meeting.start === null ? meeting.date : instantToDate(meeting.start, zone));
}

/** Overdue is an open item whose day has passed; on the day itself there is still time. */
export function isOverdue(item: Pick<ActionItemRow, 'doneAt'>, due: CalendarDate | null, today: CalendarDate): boolean {
  return item.doneAt === null && due !== null && due < today;
}

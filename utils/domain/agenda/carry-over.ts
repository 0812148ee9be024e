import type { Instant } from '../calendar/calendar-event';
import type { ActionItemRow, TopicRow } from '../rows/agenda';
import { byRank } from '../rows/rank';
import type { Id } from '../rows/row';
import type { TopicView } from '../views/parts';

/**
 * Carry-over is nothing that is done to a row: an open topic belongs to the pair and is on the agenda of whichever
 * meeting is open, until it is ticked in one.
 */

/** Topics on the agenda of a meeting: all open ones, and those ticked in it. What was put aside is apart. */
export function onAgenda<T extends Pick<TopicRow, 'doneAt' | 'doneIn' | 'parkedAt' | 'notIn'>>(
  topics: readonly T[],
  meetingId: Id | null,
): { agenda: T[]; aside: T[] } {
  const here = topics.filter((topic) => topic.doneAt === null || (meetingId !== null && topic.doneIn === meetingId));
  return {
    agenda: here.filter((topic) => !isAside(topic, meetingId)),
    aside: here.filter((topic) => isAside(topic, meetingId)),
  };
}

/** Parked, or put off from this meeting to the next. What was ticked here is here. */
function isAside(topic: Pick<TopicRow, 'doneAt' | 'parkedAt' | 'notIn'>, meetingId: Id | null): boolean {
  if (topic.doneAt !== null) return false;
  return topic.parkedAt !== null || (meetingId !== null && topic.notIn === meetingId);
}

/** Parts topics into those that have waited at least one meeting and the rest, each by rank. */
export function splitWaiting(topics: readonly TopicView[]): { waiting: TopicView[]; rest: TopicView[] } {
  const sorted = [...topics].sort(byRank);
  return {
    waiting: sorted.filter((topic) => topic.meetingsWaited > 0),
    rest: sorted.filter((topic) => topic.meetingsWaited === 0),
  };
}

/**
 * Action items of "since last time": made outside this meeting and open, or done since the last meeting, so that
 * what was just ticked stays in sight and can be taken back.
 */
export function sinceLastTime<A extends Pick<ActionItemRow, 'madeIn' | 'doneAt'>>(
  items: readonly A[],
  meetingId: Id | null,
  lastMet: Instant | null,
): A[] {
  return items.filter((item) => {
    if (meetingId !== null && item.madeIn === meetingId) return false;
    return item.doneAt === null || (lastMet !== null && item.doneAt >= lastMet);
  });
}

import type { Instant } from '../calendar/calendar-event';
import type { ActionItemRow } from '../rows/agenda';
import { byRank } from '../rows/rank';
import type { Id } from '../rows/row';
import type { TopicView } from '../views/parts';

/**
 * Carry-over is nothing that is done to a row: an open topic belongs to the pair and is on the agenda of whichever
 * meeting is open, until it is ticked in one. Only prompts that nobody took up are not carried along
 * (spent-prompts.ts).
 */

/** Parked, or put off from this meeting to the next. What was ticked here is here. */
function isAside(topic: Pick<TopicView, 'done' | 'parked' | 'notIn'>, meetingId: Id | null): boolean {
  if (topic.done) return false;
  return topic.parked || (meetingId !== null && topic.notIn === meetingId);
}

/** Topics of one meeting as its lists show them: what has waited, what is new or stands in a part, what is aside. */
export function arrange(
  topics: readonly TopicView[],
  meetingId: Id | null,
): { waiting: TopicView[]; rest: TopicView[]; aside: TopicView[] } {
  const here = topics.filter((topic) => !isAside(topic, meetingId));
  const aside = topics.filter((topic) => isAside(topic, meetingId));
  return { ...splitWaiting(here), aside: aside.sort(byRank) };
}

/**
 * Parts topics into those that have waited at least one meeting and the rest, each by rank. What stands in a part of
 * this agenda has its place there, however long it has waited, and what is pinned for every time waits for nothing.
 */
function splitWaiting(topics: readonly TopicView[]): { waiting: TopicView[]; rest: TopicView[] } {
  const sorted = [...topics].sort(byRank);
  return {
    waiting: sorted.filter(isWaiting),
    rest: sorted.filter((topic) => !isWaiting(topic)),
  };
}

function isWaiting(topic: Pick<TopicView, 'meetingsWaited' | 'sectionId' | 'pinned'>): boolean {
  return topic.meetingsWaited > 0 && topic.sectionId === null && !topic.pinned;
}

/**
 * Action items of "since last time": made outside this meeting and open, or closed since the last meeting, so that
 * what was just ticked or dropped stays in sight and can be taken back.
 */
export function sinceLastTime<A extends Pick<ActionItemRow, 'madeIn' | 'doneAt' | 'droppedAt'>>(
  items: readonly A[],
  meetingId: Id | null,
  lastMet: Instant | null,
): A[] {
  return items.filter((item) => {
    if (meetingId !== null && item.madeIn === meetingId) return false;
    const closedAt = item.doneAt ?? item.droppedAt;
    return closedAt === null || (lastMet !== null && closedAt >= lastMet);
  });
}

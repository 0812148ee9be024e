import type { Instant } from '../calendar/calendar-event';
import type { FeedbackRow } from '../rows/feedback';
import type { Stamp } from '../rows/row';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import type { FeedbackView } from '../views/feedback-view';

/** A draft older than this asks to be said, scheduled or dropped. */
export const OLD_DRAFT_DAYS = 7;

const WAITS: Record<FeedbackRow['state'], number> = { draft: 0, planned: 1, said: 2, dropped: 3 };

/**
 * Feedback as it is shown. What was planned counts as said once the topic that stands for it was ticked. `topicDoneAt`:
 * when that was; null while it is open, or without one.
 */
export function feedbackView(row: FeedbackRow, topicDoneAt: Instant | null, now: Instant): FeedbackView {
  const { id, kind, direction, situation, behaviour, impact, closing, topicId } = row;
  const said = row.state === 'planned' && topicDoneAt !== null;
  const at = said ? topicDoneAt : row.stateAt;
  const ageDays = Math.max(0, Math.floor((now - at) / DAY_MS));
  const state = said ? 'said' : row.state;
  return { id, kind, direction, situation, behaviour, impact, closing, topicId, state, at, ageDays };
}

/** Drafts first, the oldest on top; then what is planned; then what was said, newest on top. */
export function byWaiting(a: FeedbackView, b: FeedbackView): number {
  const order = WAITS[a.state] - WAITS[b.state];
  if (order !== 0) return order;
  const age = a.state === 'said' ? a.ageDays - b.ageDays : b.ageDays - a.ageDays;
  return age || (a.id < b.id ? -1 : 1);
}

/** True for a draft that has lain for a week: feedback is worth most while it is fresh. */
export function isOldDraft(feedback: Pick<FeedbackView, 'state' | 'ageDays'>): boolean {
  return feedback.state === 'draft' && feedback.ageDays >= OLD_DRAFT_DAYS;
}

/** When a row was made. */
export function madeAt(row: { createdAt: Stamp }): Instant {
  return stampTime(row.createdAt);
}

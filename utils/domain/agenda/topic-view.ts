import type { Instant } from '../calendar/calendar-event';
import type { TopicRow, Visibility } from '../rows/agenda';
import type { MeetingRow } from '../rows/meeting';
import type { Fields, Id } from '../rows/row';
import { visibilityOf } from '../rows/visibility';
import { stampTime } from '../time/hybrid-clock';
import { DAY_MS } from '../time/lengths';
import type { TopicView } from '../views/parts';

/** One-on-ones that were held between raising the topic and ticking it (or now). */
export function meetingsWaited(
  topic: Pick<TopicRow, 'createdAt' | 'doneAt' | 'doneIn'>,
  meetings: readonly Pick<MeetingRow, 'id' | 'end' | 'start' | 'state'>[],
  now: Instant,
): number {
  const raised = stampTime(topic.createdAt);
  const until = topic.doneAt ?? now;
  return meetings.filter((meeting) => {
    const end = meeting.end ?? meeting.start;
    return meeting.state === 'held' && end !== null && end > raised && end <= until && meeting.id !== topic.doneIn;
  }).length;
}

/** A topic that was just raised, as it is drawn before the worker has heard of it. */
export function freshTopicView(id: Id, visibility: Visibility, fields: Fields<TopicRow>): TopicView {
  const { doneAt, doneIn: _, parkedAt, ...shown } = fields;
  return { ...shown, id, visibility, done: doneAt !== null, parked: parkedAt !== null, ageDays: 0, meetingsWaited: 0 };
}

export function topicView(topic: TopicRow, meetings: readonly MeetingRow[], now: Instant): TopicView {
  const age = (topic.doneAt ?? now) - stampTime(topic.createdAt);
  return {
    id: topic.id,
    pairId: topic.pairId,
    text: topic.text,
    visibility: visibilityOf(topic.scope),
    raisedBy: topic.raisedBy,
    rank: topic.rank,
    done: topic.doneAt !== null,
    ageDays: Math.max(0, Math.floor(age / DAY_MS)),
    meetingsWaited: meetingsWaited(topic, meetings, now),
    sectionId: topic.sectionId,
    kind: topic.kind,
    unblocker: topic.unblocker,
    theme: topic.theme,
    pinned: topic.pinned,
    parked: topic.parkedAt !== null,
    notIn: topic.notIn,
    detail: topic.detail,
    outcome: topic.outcome,
    questionKey: topic.questionKey,
  };
}

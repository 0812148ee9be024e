import type { Instant } from '../calendar/calendar-event';
import type { SectionRow, TopicRow } from '../rows/agenda';
import type { MeetingRow } from '../rows/meeting';
import type { Id } from '../rows/row';
import { OF_TEMPLATE } from '../templates/plan-template';
import { placeInSections } from './sections';
import { meetingsWaited } from './topic-view';

interface Around {
  meetingId: Id;
  /** Those of this meeting, and those of others that the topics point at. */
  sections: readonly Pick<SectionRow, 'id' | 'meetingId' | 'title' | 'deletedAt'>[];
  /** All with this person. */
  meetings: readonly MeetingRow[];
  now: Instant;
}

/**
 * Topics without the prompts that a template put into a part of an earlier agenda and that nobody took up while that
 * one-on-one was held: they were an offer for then and don't wait. One that was written on, moved, or ticked and
 * unticked is a topic like any other, and a part of the same name here asks it again.
 */
export function withoutSpentPrompts(topics: readonly TopicRow[], around: Around): TopicRow[] {
  const { meetingId, sections, meetings, now } = around;
  const here = sections.filter((section) => section.meetingId === meetingId);
  const elsewhere = new Map(
    sections.filter((one) => one.meetingId !== meetingId && one.deletedAt === null).map(({ id, title }) => [id, title]),
  );
  const isSpent = (topic: TopicRow) =>
    isUntouchedPrompt(topic) &&
    topic.sectionId !== null &&
    elsewhere.has(topic.sectionId) &&
    placeInSections([topic], here, elsewhere)[0]?.sectionId === null &&
    meetingsWaited(topic, meetings, now) > 0;
  return topics.filter((topic) => !isSpent(topic));
}

/** As the template made it: whatever is done with a topic changes its stamp, and what is pinned comes back anew. */
function isUntouchedPrompt({ questionKey, doneAt, pinned, createdAt, updatedAt }: TopicRow): boolean {
  return questionKey === OF_TEMPLATE && doneAt === null && !pinned && createdAt === updatedAt;
}

import { visibilityOf } from '../rows/visibility';
import { OF_TEMPLATE } from '../templates/plan-template';
import { stampTime } from '../time/hybrid-clock';
import { timeOfMeeting } from './count-meetings';
import type { CountedMeeting, CountedTopic, Relationship } from './relationship';
import type { Into, Tally } from './tally';

/**
 * Who prepared what. A held meeting was prepared when at least one topic was written before its start and stood open
 * then: a topic that waits is on the next agenda by itself. Prompts of a template are nobody's topics.
 */
export function countAgenda({ meetings, topics }: Relationship, into: Into): void {
  const written = topics.filter((topic) => topic.questionKey !== OF_TEMPLATE);
  const talked = Map.groupBy(written, ({ doneIn }) => doneIn);
  for (const meeting of meetings) {
    const tally = meeting.state === 'held' && into(timeOfMeeting(meeting));
    if (!tally) continue;
    tally.prepared.of++;
    if (written.some((topic) => stoodBefore(topic, meeting))) tally.prepared.part++;
    for (const topic of talked.get(meeting.id) ?? []) countTopic(tally, topic);
  }
}

function stoodBefore(topic: CountedTopic, meeting: CountedMeeting): boolean {
  const start = timeOfMeeting(meeting);
  const parked = topic.parkedAt !== null && topic.parkedAt < start;
  return stampTime(topic.createdAt) < start && !parked && (topic.doneAt === null || topic.doneAt >= start);
}

/** Private topics tell nothing of who writes the agenda: nobody else could have written them. */
function countTopic({ raisedByThem, status }: Tally, topic: CountedTopic): void {
  status.of++;
  if (topic.kind === 'status') status.part++;
  if (visibilityOf(topic.scope) !== 'shared') return;
  raisedByThem.of++;
  if (topic.raisedBy === 'them') raisedByThem.part++;
}

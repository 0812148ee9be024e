import type { Instant } from '../calendar/calendar-event';
import { timeOfMeeting } from '../meetings/time-of-meeting';
import { visibilityOf } from '../rows/visibility';
import { OF_TEMPLATE } from '../templates/plan-template';
import { stampTime } from '../time/hybrid-clock';
import type { CountedTopic, Relationship } from './relationship';
import type { Into, Tally } from './tally';

/**
 * Who prepared what. A held meeting was prepared when at least one topic was written before its start and stood open
 * then: a topic that waits is on the next agenda by itself. Prompts of a template are nobody's topics.
 */
export function countAgenda({ meetings, topics }: Relationship, into: Into): void {
  const written = topics.filter((topic) => topic.questionKey !== OF_TEMPLATE);
  const stood = written.map(openTime);
  const talked = Map.groupBy(written, ({ doneIn }) => doneIn);
  for (const meeting of meetings) {
    const tally = meeting.state === 'held' && into(timeOfMeeting(meeting));
    if (!tally) continue;
    tally.prepared.of++;
    const start = timeOfMeeting(meeting);
    if (stood.some(({ from, to }) => from < start && to >= start)) tally.prepared.part++;
    for (const topic of talked.get(meeting.id) ?? []) countTopic(tally, topic);
  }
}

/** From when it was written until it was talked about or put aside. */
function openTime({ createdAt, doneAt, parkedAt }: CountedTopic): { from: Instant; to: Instant } {
  const ends = [doneAt, parkedAt].filter((at) => at !== null);
  return { from: stampTime(createdAt), to: Math.min(...ends, Number.POSITIVE_INFINITY) };
}

/** Private topics tell nothing of who writes the agenda: nobody else could have written them. */
function countTopic({ raisedByThem, status }: Tally, topic: CountedTopic): void {
  status.of++;
  if (topic.kind === 'status') status.part++;
  if (visibilityOf(topic.scope) !== 'shared') return;
  raisedByThem.of++;
  if (topic.raisedBy === 'them') raisedByThem.part++;
}

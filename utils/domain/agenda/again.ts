import type { TopicRow } from '../rows/agenda';
import { hashId } from '../rows/id';
import { newTopic } from '../rows/new-rows';
import type { Fields, Id } from '../rows/row';

/**
 * A topic that is pinned for every time: once it is ticked in a meeting, a fresh one waits for the next. Its id is made
 * of the ticked one's, so that two devices that tick the same topic make one and the same.
 */
export function againId(topicId: Id): Id {
  return hashId('again', topicId);
}

/** What is to be done with the fresh one: `write` makes it, brings it back or keeps it the same. */
export type AgainStep = { do: 'nothing' } | { do: 'remove' } | { do: 'write'; fields: Fields<TopicRow> };

/**
 * After a topic changed. `again`: the fresh one as it stands, tombstone included. One that somebody has begun to work
 * with is theirs and stays as it is; one that was deleted by hand comes back only with a new tick.
 */
export function afterChange(before: TopicRow, after: TopicRow, again: TopicRow | undefined): AgainStep {
  const wanted = comesBack(after);
  const lives = again?.deletedAt === null;
  if (again && lives && !isUntouched(again, before)) return { do: 'nothing' };
  if (!wanted) return { do: lives ? 'remove' : 'nothing' };
  if (again && !lives && comesBack(before)) return { do: 'nothing' };
  return { do: 'write', fields: { ...freshCopy(after), rank: again?.rank ?? after.rank } };
}

function comesBack(topic: TopicRow): boolean {
  return topic.pinned && topic.doneAt !== null && topic.deletedAt === null;
}

function freshCopy(topic: TopicRow): Fields<TopicRow> {
  const { pairId, text, raisedBy, rank, sectionId, kind, unblocker, theme, questionKey } = topic;
  const same = { pairId, text, raisedBy, rank, sectionId, kind, unblocker, theme, questionKey };
  return newTopic({ ...same, pinned: true, notIn: topic.doneIn });
}

/** Nothing was said of it that the ticked one doesn't say. Where it stands is no change: lists are tidied. */
function isUntouched(again: TopicRow, before: TopicRow): boolean {
  const untouched = again.doneAt === null && again.parkedAt === null && again.detail === null && again.outcome === null;
  return untouched && again.pinned && again.text === before.text && again.kind === before.kind;
}

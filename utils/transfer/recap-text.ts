import { stampTime } from '@/utils/domain/time/hybrid-clock';
import { items, list, type Piece, type ShareAround, sharedNote, timeOf, topicLines, under } from './share-pieces';
import type { ShareWords } from './share-words';
import type { PassedPair, SharedItem, SharedTopic } from './shared-only';

/** What came of a meeting: what was talked about and noted, who promised what, what waits, and the next date. */
export function recapText(shared: PassedPair, around: ShareAround, words: ShareWords): Piece[] {
  const { id } = around.meeting;
  const span = spanOf(around);
  const talked = shared.topics.filter((topic) => topic.doneIn === id);
  const promised = shared.actionItems.filter((item) => item.madeIn === id);
  const others = shared.actionItems.filter((item) => item.madeIn !== id);
  return [
    { part: 'topics', blocks: under(words.headings.talked, list(topicLines(talked, words))) },
    { part: 'notes', blocks: sharedNote(shared, id, words) },
    { part: 'actions', blocks: items('actions', promised, around, words) },
    { part: 'actions', blocks: items('doneSince', others.filter(closedWithin(span)), around, words) },
    { part: 'actions', blocks: items('stillOpen', others.filter(openSince(span)), around, words) },
    { part: 'topics', blocks: waiting(shared.topics.filter(openTopic(span)), words) },
    { part: null, blocks: nextDate(around, words) },
  ];
}

interface Span {
  /** The end of the meeting before; what was closed after it belongs to this one. */
  from: number;
  /** When the meeting after this one begins; what came up later doesn't belong to this one. */
  to: number;
}

function spanOf({ meeting, meetings }: ShareAround): Span {
  const held = meetings.filter((one) => one.state === 'held' && one.id !== meeting.id);
  const before = held.findLast((one) => timeOf(one) < timeOf(meeting));
  const after = held.find((one) => timeOf(one) > timeOf(meeting));
  return {
    from: before ? (before.end ?? timeOf(before)) : Number.NEGATIVE_INFINITY,
    to: after ? timeOf(after) : Number.POSITIVE_INFINITY,
  };
}

const closedWithin = (span: Span) => (item: SharedItem) => {
  const at = item.doneAt ?? item.droppedAt;
  return at !== null && at > span.from && at < span.to;
};

const openSince = (span: Span) => (item: SharedItem) =>
  item.doneAt === null && item.droppedAt === null && stampTime(item.createdAt) < span.to;

const openTopic = (span: Span) => (topic: SharedTopic) =>
  topic.doneAt === null && topic.parkedAt === null && stampTime(topic.createdAt) < span.to;

/** What is still to be talked about, without what is written under it: that was not said yet. */
function waiting(topics: readonly SharedTopic[], words: ShareWords) {
  const bare = topics.map((topic) => ({ ...topic, detail: null }));
  return under(words.headings.nextTime, list(topicLines(bare, words)));
}

function nextDate({ meeting, meetings, now }: ShareAround, words: ShareWords): Piece['blocks'] {
  const from = Math.max(now, timeOf(meeting));
  const next = meetings.find((one) => one.id !== meeting.id && one.state === 'scheduled' && timeOf(one) > from);
  return next ? [{ kind: 'text', of: [words.next(next)] }] : [];
}

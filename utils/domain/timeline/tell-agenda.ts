import { gistLines } from '../agenda/gist';
import type { ActionItemRow, TopicRow } from '../rows/agenda';
import { stampTime } from '../time/hybrid-clock';
import { placed, type Tellers } from './around';
import { oneLine } from './one-line';
import type { PromiseEntry, TopicEntry } from './timeline-entry';

/** Topics, promises, notes, and answers to the questions to oneself. Empty ones tell nothing. */
export const tellAgenda: Tellers<'topic' | 'action-item' | 'note' | 'prompt-answer'> = {
  topic: (row, around) => ({
    ...placed(row, around, row.doneIn, row.doneAt ?? stampTime(row.createdAt)),
    kind: 'topic',
    text: oneLine(row.text),
    raisedBy: row.raisedBy,
    state: topicState(row),
    topic: row.kind,
    outcome: row.outcome === null ? null : oneLine(row.outcome),
  }),
  'action-item': (row, around) => ({
    ...placed(row, around, row.madeIn, stampTime(row.createdAt)),
    kind: 'promise',
    text: oneLine(row.text),
    owner: row.owner,
    state: promiseState(row),
    due: row.due,
  }),
  note: (row, around) => {
    const [text] = gistLines(row.body, 1);
    if (text === undefined) return null;
    return { ...placed(row, around, row.meetingId, stampTime(row.createdAt)), kind: 'note', of: 'meeting', text };
  },
  'prompt-answer': (row, around) => {
    const text = oneLine(row.text);
    if (text === '') return null;
    return { ...placed(row, around, row.meetingId, stampTime(row.createdAt)), kind: 'note', of: 'preparation', text };
  },
};

function topicState({ doneAt, parkedAt }: TopicRow): TopicEntry['state'] {
  if (doneAt !== null) return 'done';
  return parkedAt === null ? 'open' : 'parked';
}

function promiseState({ doneAt, droppedAt }: ActionItemRow): PromiseEntry['state'] {
  if (doneAt !== null) return 'done';
  return droppedAt === null ? 'open' : 'dropped';
}

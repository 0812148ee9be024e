import { type DueMeeting, dueDate } from '@/utils/domain/actions/due';
import { visibleText } from '@/utils/domain/identity/normalise';
import type { MeetingRow } from '@/utils/domain/rows/meeting';
import type { Id } from '@/utils/domain/rows/row';
import type { DocBlock, DocLine, ShareDocument, SharePart } from '@/utils/domain/views/share-view';
import { noteBlocks, noteLines } from './note-blocks';
import type { ShareHeading, ShareWords } from './share-words';
import type { SharedItem, SharedPair, SharedTopic } from './shared-only';

/** When the meeting is and what came before and after it; all of it stands in both people's calendars. */
export interface ShareAround {
  meeting: ShareMeeting;
  /** Of the same two people, by time. */
  meetings: readonly ShareMeeting[];
  /** IANA zone of the user. */
  zone: string;
  now: number;
}

export type ShareMeeting = DueMeeting & Pick<MeetingRow, 'end' | 'timeZone'>;

/** A piece of a text that may be left out with its part; null: it always stands. */
export interface Piece {
  part: SharePart | null;
  blocks: DocBlock[];
}

/** The document without what the user left out, and the parts there were to leave out. */
export function assemble(
  title: string,
  pieces: readonly Piece[],
  leaveOut: readonly SharePart[],
): { document: ShareDocument; parts: SharePart[] } {
  const kept = pieces.filter(({ part }) => part === null || !leaveOut.includes(part));
  const parts = pieces.flatMap(({ part, blocks }) => (part === null || blocks.length === 0 ? [] : [part]));
  return {
    document: { title: visibleText(title), blocks: kept.flatMap(({ blocks }) => blocks) },
    parts: [...new Set(parts)],
  };
}

/** A heading with what stands below it; nothing where that is nothing. */
export function under(heading: string, blocks: DocBlock[]): DocBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', level: 2, of: [heading] }, ...blocks];
}

export function list(lines: DocLine[]): DocBlock[] {
  return lines.length === 0 ? [] : [{ kind: 'list', lines }];
}

/** A topic with what was written under it and what came of it. A text of signs that can't be seen is none. */
export function topicLines(topics: readonly SharedTopic[], words: ShareWords): DocLine[] {
  return topics.flatMap((topic): DocLine[] => {
    const text = visibleText(topic.text);
    const outcome = visibleText(topic.outcome ?? '');
    const below = noteLines(topic.detail ?? '');
    if (outcome && topic.doneAt !== null) below.push({ mark: 'bullet', of: [words.outcome(outcome)], below: [] });
    if (!text && below.length === 0) return [];
    const said = topic.kind === 'blocker' ? words.blocker(text) : text;
    const of = [topic.raisedBy === 'them' && topic.doneAt === null ? words.raisedByThem(said) : said];
    return [{ mark: topic.doneAt === null ? 'bullet' : 'done', of, below }];
  });
}

export function itemLines(items: readonly SharedItem[], around: ShareAround, words: ShareWords): DocLine[] {
  return items.flatMap((item): DocLine[] => {
    const text = visibleText(item.text);
    if (!text) return [];
    const how = item.doneAt !== null ? 'done' : item.droppedAt !== null ? 'dropped' : 'open';
    const due = how === 'open' ? dueDate(item, around.meetings, around.zone) : null;
    return [{ mark: how, of: [words.item({ owner: item.owner, text, due, how })], below: [] }];
  });
}

export function sharedNote(shared: SharedPair, meetingId: Id, words: ShareWords): DocBlock[] {
  const bodies = shared.notes.filter((note) => note.meetingId === meetingId).map(({ body }) => body);
  return under(words.headings.notes, bodies.flatMap(noteBlocks));
}

export function items(heading: ShareHeading, of: readonly SharedItem[], around: ShareAround, words: ShareWords) {
  return under(words.headings[heading], list(itemLines(of, around, words)));
}

/** When a meeting counts as being: its start, or the first moment of its day. */
export function timeOf(meeting: Pick<DueMeeting, 'start' | 'date'>): number {
  return meeting.start ?? (meeting.date ? Date.parse(`${meeting.date}T00:00:00Z`) : 0);
}

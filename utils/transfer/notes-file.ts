import type { CalendarDate, Instant } from '@/utils/domain/calendar/calendar-event';
import { visibleText } from '@/utils/domain/identity/normalise';
import type { PromptAnswerRow } from '@/utils/domain/rows/preparation';
import type { DocBlock, ShareDocument } from '@/utils/domain/views/share-view';
import { noteBlocks } from './note-blocks';
import { items, list, type ShareAround, type ShareMeeting, sharedNote, topicLines, under } from './share-pieces';
import type { ShareWords } from './share-words';
import type { SharedPair } from './shared-only';

/** One person's one-on-ones, for the user's own files. */
export interface NotesFile {
  title: string;
  /** What kind of file this is: nobody should take one with private notes for one without. */
  warning: string | null;
  shared: SharedPair;
  /** Null: private things stay out. */
  own: OwnPart | null;
  meetings: readonly ShareMeeting[];
  zone: string;
  now: Instant;
}

export interface OwnPart extends SharedPair {
  answers: readonly Pick<PromptAnswerRow, 'meetingId' | 'text'>[];
  /** What would make the next ones better, by meeting. */
  better: ReadonlyMap<string, string>;
}

export interface NotesWords extends ShareWords {
  meeting(meeting: { start: Instant | null; date: CalendarDate | null; timeZone: string | null }): string;
}

/**
 * What waits first, then every meeting of which something was written, the latest first; one after the other, so that
 * whoever writes them down can pause between them. Nothing at all for a person with whom nothing was written.
 */
export function* notesDocuments(file: NotesFile, words: NotesWords): Generator<ShareDocument> {
  const by = byMeeting(file);
  const warning: DocBlock[] = file.warning === null ? [] : [{ kind: 'text', of: [file.warning] }];
  const title = { title: visibleText(file.title), blocks: [...warning, ...waiting(file, words)] };
  let begun = title.blocks.length > warning.length;
  if (begun) yield title;
  for (const meeting of file.meetings.toReversed()) {
    const blocks = by.blocksOf(meeting, words);
    if (blocks.length === 0) continue;
    if (!begun) yield title;
    begun = true;
    yield { title: '', blocks: [{ kind: 'heading', level: 2, of: [words.meeting(meeting)] }, ...deeper(blocks)] };
  }
}

/** One meeting alone. */
export function meetingDocument(file: NotesFile, meeting: ShareMeeting, words: NotesWords): ShareDocument {
  const warning: DocBlock[] = file.warning === null ? [] : [{ kind: 'text', of: [file.warning] }];
  return { title: visibleText(file.title), blocks: [...warning, ...byMeeting(file).blocksOf(meeting, words)] };
}

function waiting({ shared, own, meetings, zone, now }: NotesFile, words: NotesWords): DocBlock[] {
  const around: ShareAround = { meeting: NO_MEETING, meetings, zone, now };
  const open = (pair: SharedPair) => ({
    topics: pair.topics.filter((topic) => topic.doneAt === null),
    items: pair.actionItems.filter((item) => item.doneAt === null && item.droppedAt === null),
  });
  const part = (pair: SharedPair) => [
    ...list(topicLines(open(pair).topics, words)),
    ...deeper(items('stillOpen', open(pair).items, around, words)),
  ];
  return [
    ...under(words.headings.nextTime, part(shared)),
    ...(own ? under(words.headings.privateTopics, part(own)) : []),
  ];
}

/** Rows by meeting, looked up once: a file of ten thousand meetings can't look through all of them for each. */
function byMeeting({ shared, own, meetings, zone, now }: NotesFile) {
  const [theirs, mine] = [grouped(shared), own && grouped(own)];
  const answers = Map.groupBy(own?.answers ?? [], ({ meetingId }) => meetingId);
  return {
    blocksOf(meeting: ShareMeeting, words: NotesWords): DocBlock[] {
      const around: ShareAround = { meeting, meetings, zone, now };
      const of = theirs(meeting.id);
      const blocks = [
        ...under(words.headings.talked, list(topicLines(of.topics, words))),
        ...sharedNote(of, meeting.id, words),
        ...items('actions', of.actionItems, around, words),
      ];
      if (!own || !mine) return blocks;
      const hidden = mine(meeting.id);
      const better = own.better.get(meeting.id) ?? '';
      return [
        ...blocks,
        ...under(words.headings.privateTopics, list(topicLines(hidden.topics, words))),
        ...under(
          words.headings.privateNotes,
          hidden.notes.flatMap(({ body }) => noteBlocks(body)),
        ),
        ...items('privateActions', hidden.actionItems, around, words),
        ...under(
          words.headings.answers,
          (answers.get(meeting.id) ?? []).flatMap(({ text }) => noteBlocks(text)),
        ),
        ...under(words.headings.better, noteBlocks(better)),
      ];
    },
  };
}

function grouped(pair: SharedPair): (meetingId: string) => SharedPair {
  const topics = Map.groupBy(pair.topics, ({ doneIn }) => doneIn);
  const notes = Map.groupBy(pair.notes, ({ meetingId }) => meetingId);
  const made = Map.groupBy(pair.actionItems, ({ madeIn }) => madeIn);
  return (id) => ({
    sections: [],
    topics: topics.get(id) ?? [],
    notes: notes.get(id) ?? [],
    actionItems: made.get(id) ?? [],
  });
}

/** The same one step further in. */
function deeper(blocks: readonly DocBlock[]): DocBlock[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: block.level === 2 ? 3 : 4 } : block));
}

/** Promises that no meeting asks about: only their days count. */
const NO_MEETING: ShareMeeting = { id: '', start: null, end: null, date: null, timeZone: null, state: 'unknown' };

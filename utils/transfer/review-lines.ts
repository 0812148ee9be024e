import { type DueMeeting, dueDate } from '@/utils/domain/actions/due';
import { visibleText } from '@/utils/domain/identity/normalise';
import { isIn, type Range } from '@/utils/domain/insights/range';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { Id } from '@/utils/domain/rows/row';
import { stampTime } from '@/utils/domain/time/hybrid-clock';
import type { ReviewLine, ReviewPart } from '@/utils/domain/views/review-view';
import { noteGist } from './note-gist';
import { clipped, PAPER_ROWS, rowsOf } from './paper';
import type { ReviewWords } from './review-words';
import type { PassedPair, SharedItem, SharedTopic } from './shared-only';

/** Over which time one looks back, and the one-on-ones, which stand in both people's calendars. */
export interface ReviewAround {
  /** Of the same two people, by time. */
  meetings: readonly DueMeeting[];
  range: Range;
  /** IANA zone of the user. */
  zone: string;
}

/** What might stand on the sheet, the most telling first. */
export interface PartLines {
  part: ReviewPart;
  lines: Omit<ReviewLine, 'kept'>[];
  /** How many more there are, of which none could ever fit. */
  beyond: number;
}

/** Widths in letters: longer texts are cut off, since the sheet is for a glance. */
const MOST = { item: 170, topic: 100, outcome: 140, note: 190 } as const;
/** A name may be longer than it should. */
const MOST_ROWS = 3;

/** Everything shared of a span of time, as lines. `extra`: how many more than a page may be wanted. */
export function reviewLines(
  shared: PassedPair,
  around: ReviewAround,
  words: ReviewWords,
  extra: number,
): Record<ReviewPart, PartLines> {
  const most = PAPER_ROWS + extra;
  const part = <R extends { id: Id }>(name: ReviewPart, rows: readonly R[], line: (row: R) => Line): PartLines => {
    const near = rows.slice(0, most);
    const lines = near.map((row) => {
      const { mark, text } = line(row);
      return { id: row.id, mark, text, rows: rowsOf(text, MOST_ROWS) };
    });
    return { part: name, lines, beyond: rows.length - near.length };
  };
  const itemOf = itemLine(around, words);
  return {
    done: part('done', doneItems(shared.actionItems, around.range), itemOf),
    open: part('open', openItems(shared.actionItems, around), itemOf),
    topics: part('topics', talkedTopics(shared.topics, around.range), (topic) => topicLine(topic, words)),
    notes: part('notes', notesOf(shared, around), ({ meeting, body }) => ({
      mark: 'bullet',
      text: words.meeting(meeting, clipped(noteGist(body, MOST.note), MOST.note)),
    })),
  };
}

type Line = Pick<ReviewLine, 'mark' | 'text'>;

function itemLine({ meetings, zone }: ReviewAround, words: ReviewWords) {
  return (item: SharedItem): Line => {
    const how = item.doneAt === null ? 'open' : 'done';
    const due = how === 'open' ? dueDate(item, meetings, zone) : null;
    return { mark: how, text: words.item({ owner: item.owner, text: said(item.text, MOST.item), due, how }) };
  };
}

function topicLine({ text, outcome }: SharedTopic, words: ReviewWords): Line {
  const came = said(outcome ?? '', MOST.outcome);
  const topic = said(text, MOST.topic);
  return { mark: 'bullet', text: topic && came ? words.outcome(topic, came) : topic || came };
}

const says = (text: string | null) => visibleText(text ?? '') !== '';
const said = (text: string, most: number) => clipped(visibleText(text), most);

/** What was let go is neither: why it was, and that it was, is nothing to be reminded of in a review. */
function doneItems(items: readonly SharedItem[], range: Range): SharedItem[] {
  return items
    .filter(({ text, doneAt }) => doneAt !== null && isIn(doneAt, range) && says(text))
    .sort((a, b) => b.doneAt! - a.doneAt!);
}

/** What is open now and was promised before the span's end; what is due first comes first. */
function openItems(items: readonly SharedItem[], { meetings, range, zone }: ReviewAround): SharedItem[] {
  return items
    .filter((item) => item.doneAt === null && item.droppedAt === null && says(item.text))
    .filter(({ createdAt }) => stampTime(createdAt) < range.to)
    .map((item) => ({ item, due: dueDate(item, meetings, zone) ?? '9999' }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ item }) => item);
}

/** What was talked about; that of which something came stands first, the latest first. */
function talkedTopics(topics: readonly SharedTopic[], range: Range): SharedTopic[] {
  return topics
    .filter(({ text, outcome, doneAt }) => doneAt !== null && isIn(doneAt, range) && (says(text) || says(outcome)))
    .sort((a, b) => Number(says(b.outcome)) - Number(says(a.outcome)) || b.doneAt! - a.doneAt!);
}

/** Shared notes of meetings in the span, the latest first. */
function notesOf({ notes }: PassedPair, { meetings, range }: ReviewAround) {
  const byMeeting = Map.groupBy(notes, ({ meetingId }) => meetingId);
  return meetings
    .filter((meeting) => isIn(timeOfMeeting(meeting), range))
    .flatMap((meeting) =>
      (byMeeting.get(meeting.id) ?? [])
        .filter(({ body }) => noteGist(body, MOST.note) !== '')
        .map(({ id, body }) => ({ id, body, meeting })),
    )
    .reverse();
}

import type { ActionItemRow, NoteRow, SectionRow, TopicRow } from '@/utils/domain/rows/agenda';
import { newActionItem, newTopic } from '@/utils/domain/rows/new-rows';
import type { Row, Scope } from '@/utils/domain/rows/row';
import { formatStamp } from '@/utils/domain/time/hybrid-clock';
import { DAY_MS, HOUR_MS } from '@/utils/domain/time/lengths';
import { dayOfDate } from '@/utils/i18n/dates';
import type { NotesWords } from '@/utils/transfer/notes-file';
import type { ReviewWords } from '@/utils/transfer/review-words';
import type { ShareAround, ShareMeeting } from '@/utils/transfer/share-pieces';
import { SHARE_HEADINGS } from '@/utils/transfer/share-words';

export const PAIR = 'ours';
const SHARED: Scope = `pair:${PAIR}`;

let made = 0;

export const stampAt = (ms: number) => formatStamp({ ms, counter: 0 }, 'd');

function keysOf(scope: Scope = SHARED, at = MEETING_AT - DAY_MS): Row {
  const stamp = stampAt(at);
  made += 1;
  return { id: `row${made}`, scope, schemaV: 2, createdAt: stamp, updatedAt: stamp, deletedAt: null };
}

/** Thursday 26 November 2026, 09:00 UTC. */
export const MEETING_AT = Date.UTC(2026, 10, 26, 9);

function meetingAt(id: string, start: number, state: ShareMeeting['state'] = 'held'): ShareMeeting {
  const date = new Date(start).toISOString().slice(0, 10);
  return { id, start, end: start + 1_800_000, date, timeZone: 'UTC', state };
}

const here = meetingAt('now', MEETING_AT);
export const around: ShareAround = {
  meeting: here,
  meetings: [
    meetingAt('before', MEETING_AT - 14 * DAY_MS),
    here,
    meetingAt('next', MEETING_AT + 14 * DAY_MS, 'scheduled'),
  ],
  zone: 'UTC',
  now: MEETING_AT + HOUR_MS,
};

type Given<R extends Row> = Partial<R> & { scope?: Scope };

export function topic(text: string, given: Given<TopicRow> = {}): TopicRow {
  const rank = given.rank ?? `a${String(made + 1).padStart(5, '0')}`;
  return { ...keysOf(), ...newTopic({ pairId: PAIR, text, raisedBy: 'me', rank }), ...given };
}

export function item(text: string, given: Given<ActionItemRow> = {}): ActionItemRow {
  const rank = `a${String(made + 1).padStart(5, '0')}`;
  return {
    ...keysOf(),
    ...newActionItem({ pairId: PAIR, madeIn: null, text, owner: 'me', due: null, rank }),
    ...given,
  };
}

export function note(body: string, given: Given<NoteRow> = {}): NoteRow {
  return { ...keysOf(), pairId: PAIR, meetingId: 'now', visibility: 'shared', body, ...given };
}

export function section(title: string, given: Given<SectionRow> = {}): SectionRow {
  const rank = `a${String(made + 1).padStart(5, '0')}`;
  return { ...keysOf(), pairId: PAIR, meetingId: 'now', title, minutes: null, rank, ...given };
}

/** Plain words, so that a test reads like the text it expects. */
export const words: NotesWords = {
  headings: Object.fromEntries(SHARE_HEADINGS.map((name) => [name, `[${name}]`])) as NotesWords['headings'],
  section: (title, minutes) => (minutes === null ? title : `${title} (${minutes} min)`),
  raisedByThem: (text) => `${text} (from Ben)`,
  blocker: (text) => `Blocker: ${text}`,
  outcome: (text) => `Came of it: ${text}`,
  item: ({ owner, text, due, how }) => {
    const said = `${owner === 'me' ? 'Ana' : 'Ben'}: ${text}`;
    return how === 'dropped' ? `${said} (let go)` : due === null ? said : `${said} (by ${dayOfDate(due, due)})`;
  },
  next: ({ date }) => `Next: ${date}`,
  meeting: ({ date }) => `Day ${date}`,
};

export const reviewWords: ReviewWords = {
  item: words.item,
  headings: { done: '[done]', open: '[open]', topics: '[topics]', notes: '[notes]' },
  outcome: (text, outcome) => `${text}: ${outcome}`,
  meeting: ({ date }, gist) => `${date}: ${gist}`,
  more: (count) => `and ${count} more`,
};

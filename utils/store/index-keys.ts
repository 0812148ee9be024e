import { mayMarkDayOff } from '@/utils/domain/days-off/may-mark';
import { timeOfMeeting } from '@/utils/domain/meetings/time-of-meeting';
import type { TableName, Tables } from '@/utils/domain/rows/tables';
import { isSample } from '@/utils/domain/sample/pen';

/**
 * What IndexedDB can look rows up by. Derived from the row on every write, kept under `ix` and stripped on every read:
 * nothing outside the store sees it, and no file carries it. A key that is undefined keeps the row out of that index.
 */
export type IndexKeys = Record<string, IDBValidKey | undefined>;

type KeysOf = { [T in TableName]: (row: Tables[T]) => IndexKeys };

/** States that may want the user's word; whether they do now depends on the time (utils/domain/meetings/questions.ts). */
const ASKING: ReadonlySet<string> = new Set(['cancelled', 'declined', 'missed', 'unknown']);

/** The sample asks nothing, and nobody waits for its meetings to end. */
function mayAsk(meeting: Tables['meeting']): boolean {
  return (
    !isSample(meeting) &&
    meeting.answeredAt === null &&
    (ASKING.has(meeting.state) || meeting.movedFrom !== null || meeting.stateReason === 'not-shown')
  );
}

const KEYS: KeysOf = {
  person: () => ({}),
  alias: (row) => ({ person: row.personId, value: `${row.kind}:${row.value}` }),
  'self-alias': () => ({}),
  pair: (row) => ({ person: row.personId }),
  meeting: (row) => ({
    pair: [row.pairId, timeOfMeeting(row)],
    start: timeOfMeeting(row),
    question: mayAsk(row) ? timeOfMeeting(row) : undefined,
    pending: row.state === 'scheduled' && !isSample(row) ? (row.end ?? timeOfMeeting(row)) : undefined,
    series: row.seriesKey ?? undefined,
    moved: row.movedFrom ?? undefined,
    repairing: row.repairAskedAt !== null && row.repair === null ? row.pairId : undefined,
    found: row.repair === 'replaced' ? (row.answeredAt ?? undefined) : undefined,
  }),
  'meeting-change': (row) => ({ meeting: [row.meetingId, row.at], pair: [row.pairId, row.at] }),
  sighting: (row) => ({
    meeting: row.meetingId ?? undefined,
    day: row.start ? [row.site, row.start.slice(0, 10)] : undefined,
    series: row.seriesKey ?? undefined,
    feed: row.feedId ?? undefined,
    lasting: mayMarkDayOff(row) ? row.end! : undefined,
  }),
  'verdict-rule': (row) => ({ about: `${row.about}:${row.key}` }),
  topic: (row) => ({
    pair: row.pairId,
    open: row.doneAt === null ? row.pairId : undefined,
    doneIn: row.doneIn ?? undefined,
  }),
  section: (row) => ({ meeting: row.meetingId }),
  note: (row) => ({ pair: row.pairId, meeting: row.meetingId }),
  'note-version': (row) => ({ note: [row.noteId, row.at] }),
  'action-item': (row) => ({
    pair: row.pairId,
    open: row.doneAt === null && row.droppedAt === null ? row.pairId : undefined,
    madeIn: row.madeIn ?? undefined,
  }),
  capture: (row) => ({ pair: row.pairId ?? undefined, waiting: row.usedAt === null ? row.capturedAt : undefined }),
  'prompt-answer': (row) => ({ pair: row.pairId, meeting: row.meetingId }),
  feedback: (row) => ({
    pair: row.pairId,
    waiting: row.state === 'draft' || row.state === 'planned' ? row.stateAt : undefined,
  }),
  concern: (row) => ({ pair: row.pairId, open: row.closedAt === null ? row.pairId : undefined }),
  'concern-entry': (row) => ({ concern: [row.concernId, row.at] }),
  question: () => ({}),
  asked: (row) => ({ pair: row.pairId }),
  template: () => ({}),
  'wrap-up': (row) => ({ pair: row.pairId }),
  'theme-touch': (row) => ({ pair: row.pairId, meeting: row.meetingId }),
  aim: (row) => ({ pair: row.pairId }),
  milestone: (row) => ({ pair: row.pairId }),
  skill: (row) => ({ pair: row.pairId }),
  evidence: (row) => ({ pair: row.pairId }),
  priority: (row) => ({ pair: row.pairId }),
  mention: (row) => ({ pair: row.pairId }),
  succession: () => ({}),
  survey: (row) => ({ pair: row.pairId ?? undefined }),
  effectiveness: (row) => ({ pair: row.pairId }),
  'profile-change': (row) => ({ person: row.personId }),
  group: () => ({}),
  'group-member': () => ({}),
  hush: () => ({}),
  nudge: (row) => ({
    due: row.state === 'planned' || row.state === 'snoozed' ? row.dueAt : undefined,
    meeting: row.meetingId,
  }),
  setting: () => ({}),
  health: () => ({}),
  // A file is read once, when it is given.
  feed: (row) => ({ next: row.kind === 'file' ? undefined : row.nextAt }),
};

/** Tombstones are found by the purge alone. */
export function indexKeys<T extends TableName>(table: T, row: Tables[T]): IndexKeys {
  if (row.deletedAt !== null) return { deleted: row.deletedAt };
  const keys = KEYS[table](row);
  return Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== undefined));
}
